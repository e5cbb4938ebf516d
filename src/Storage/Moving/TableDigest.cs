using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace Palermo.Storage;

/// <summary>How many rows a table has, and a digest of all their values in the order of the key: the same for the same rows on either engine.</summary>
public sealed record TableDigest(string Table, long Rows, string Sha256)
{
    internal static TableDigest Of(DbConnection connection, MoveTable table)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {table.Selected} FROM {table.Name} ORDER BY {table.OrderBy}";
        using var reader = command.ExecuteReader();
        var rows = 0L;
        for (; reader.Read(); rows++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                Add(digest, reader.GetValue(column));
            }
        }
        return new TableDigest(table.Name, rows, Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    /// <summary>Each value with its kind and length before it, so that no two rows look alike that are not.</summary>
    private static void Add(IncrementalHash digest, object value)
    {
        var (kind, bytes) = value switch
        {
            DBNull => ((byte)0, Array.Empty<byte>()),
            long number => ((byte)1, Bytes(number)),
            string text => ((byte)2, Encoding.UTF8.GetBytes(text)),
            byte[] blob => ((byte)3, blob),
            _ => throw new InvalidOperationException($"No table holds a {value.GetType().Name}."),
        };
        digest.AppendData([kind]);
        digest.AppendData(Bytes(bytes.Length));
        digest.AppendData(bytes);
    }

    private static byte[] Bytes(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }
}
