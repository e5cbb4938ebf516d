using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Palermo.Storage;

/// <summary>Values as the driver takes them for a parameter.</summary>
internal static class PostgresValue
{
    public static object Of(NpgsqlParameter parameter, object? value) => One(value, parameter.NpgsqlDbType) ?? DBNull.Value;

    /// <summary>One column of all rows, for a parameter that takes a list.</summary>
    public static object Column(NpgsqlParameter parameter, IReadOnlyList<object?[]> rows, int column)
    {
        var type = parameter.NpgsqlDbType & ~NpgsqlDbType.Array;
        var values = rows.Select(row => One(row[column], type));
        return type switch
        {
            NpgsqlDbType.Bigint => values.Select(value => (long?)value).ToArray(),
            NpgsqlDbType.Bytea => values.Select(value => value is ReadOnlyMemory<byte> bytes ? bytes.ToArray() : (byte[]?)value).ToArray(),
            _ => values.Select(value => (string?)value).ToArray(),
        };
    }

    private static object? One(object? value, NpgsqlDbType type) =>
        value switch
        {
            bool truth => truth ? 1L : 0L,
            int number => (long)number,
            // A number for a column of text, as SQLite takes it.
            long number when type == NpgsqlDbType.Text => number.ToString(CultureInfo.InvariantCulture),
            null or string or long or byte[] or ReadOnlyMemory<byte> => value,
            _ => throw new ArgumentException($"PostgreSQL keeps no {value.GetType().Name} here.", nameof(value)),
        };
}
