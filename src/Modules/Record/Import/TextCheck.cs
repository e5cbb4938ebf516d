using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Palermo.Record.Import;

/// <summary>Tells a text from a picture, a program or an archive, by its bytes alone.</summary>
internal static class TextCheck
{
    /// <summary>One byte in fifty may be damaged: an old code page's quotes and accents, not a compressed file.</summary>
    private const int OneDamagedIn = 50;

    private const int ByteOrderMark = 0xFEFF;

    private static readonly SearchValues<byte> NeverInText = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18]);

    public static bool IsText(ReadOnlySpan<byte> bytes) =>
        !bytes.ContainsAny(NeverInText) && (Utf8.IsValid(bytes) || Damaged(bytes) <= bytes.Length / OneDamagedIn);

    /// <summary>Whether nothing is left once white space and byte order marks are gone.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var done = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (done != OperationStatus.Done || (!Rune.IsWhiteSpace(rune) && rune.Value != ByteOrderMark))
                return false;
            bytes = bytes[length..];
        }
        return true;
    }

    private static int Damaged(ReadOnlySpan<byte> bytes)
    {
        var damaged = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) != OperationStatus.Done)
                damaged++;
            bytes = bytes[length..];
        }
        return damaged;
    }
}
