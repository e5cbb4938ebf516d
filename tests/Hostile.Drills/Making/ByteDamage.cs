using System.Buffers.Binary;
using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>What happens to files: cut off, overwritten, glued, lengths that lie.</summary>
internal static class ByteDamage
{
    /// <summary>Bytes up to which a part is repeated.</summary>
    private const int Usual = 32 * 1024;

    private const int Large = 512 * 1024;

    private static readonly byte[][] Signs =
    [
        [0],
        [0xFF, 0xFE],
        [0xFE, 0xFF],
        [0xEF, 0xBB, 0xBF],
        [0xD8, 0x00],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        .. new[]
        {
            "PK\u0003\u0004",
            "PK\u0001\u0002",
            "PK\u0005\u0006",
            "%PDF-1.7",
            "%%EOF",
            "<html>",
            "<table>",
            "<!--",
            "<![CDATA[",
            "<!DOCTYPE d [<!ENTITY a \"&b;\">]>",
            "&a;",
            "{\\rtf",
            "\r",
            "\n\n",
        }.Select(Encoding.ASCII.GetBytes),
    ];

    public static byte[] Do(byte[] bytes, Random random)
    {
        for (var left = random.Next(1, 5); left > 0; left--)
            bytes = Once(bytes, random);
        return bytes;
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
            return bytes;
        var at = random.Next(bytes.Length);
        var length = random.Next(1, Math.Min(bytes.Length - at, 1 << random.Next(14)) + 1);
        switch (random.Next(8))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..at], .. Signs[random.Next(Signs.Length)], .. bytes[at..]];
            case 3:
                return [.. bytes[at..], .. bytes[..at]];
            case 4:
                return Repeat(bytes, at, length, random);
            case 5:
                BinaryPrimitives.TryWriteUInt32LittleEndian(bytes.AsSpan(at), 1U << random.Next(32));
                return bytes;
            case 6:
                random.NextBytes(bytes.AsSpan(at, length));
                return bytes;
            default:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
        }
    }

    private static byte[] Repeat(byte[] bytes, int at, int length, Random random)
    {
        var room = (random.Next(40) > 0 ? Usual : Large) - bytes.Length;
        var times = Math.Clamp(room / length, 0, 1 << random.Next(14));
        var repeated = new byte[bytes.Length + times * length];
        bytes.AsSpan(0, at).CopyTo(repeated);
        for (var i = 0; i < times; i++)
            bytes.AsSpan(at, length).CopyTo(repeated.AsSpan(at + i * length));
        bytes.AsSpan(at).CopyTo(repeated.AsSpan(at + times * length));
        return repeated;
    }
}
