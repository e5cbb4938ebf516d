using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Palermo.Parsing.Formats.Text;

/// <summary>
/// A text that is not UTF-8 as a whole. The candidate whose characters fit best (<see cref="Plausibility"/>) is the file's encoding; each line is
/// then read as UTF-8, in that encoding, or as both mixed, whichever fits best, and where none fits in another candidate.
/// </summary>
internal static class OldLines
{
    /// <summary>As many characters tell an encoding; more would tell no more.</summary>
    private const int Sample = 1 << 16;

    /// <summary>Where no candidate fits: one line that is valid UTF-8 for as many that are not is a damaged text, fewer are noise.</summary>
    private const int FewLines = 5;

    /// <summary>One strange byte in as many plain ones is damage too.</summary>
    private const int FewBytes = 50;

    /// <summary>Null where it is no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, List<string> remarks)
    {
        if (BestFit(Beyond(bytes)) is not { } old)
            return IsDamagedUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : null;
        var text = new StringBuilder(bytes.Length);
        var met = new SortedSet<string>(StringComparer.Ordinal);
        while (Line(ref bytes) is { IsEmpty: false } line)
            text.Append(Ascii.IsValid(line) ? Encoding.ASCII.GetString(line) : OfLine(line, old, met));
        if (met.Count > 1)
            remarks.Add($"its lines are in different encodings ({string.Join(", ", met)}); each was read in its own");
        return text.ToString();
    }

    /// <param name="met">The encodings met so far, by name.</param>
    private static string OfLine(ReadOnlySpan<byte> line, Encoding old, SortedSet<string> met)
    {
        var best = new Reading(old.GetString(line), [old.WebName]);
        if (IsUtf8(line))
            best = best.OrBetter(new Reading(Encoding.UTF8.GetString(line), [Encoding.UTF8.WebName]));
        else if (old.IsSingleByte && HoldsUtf8(line))
            best = best.OrBetter(new Reading(Mixed(line, old), [old.WebName, Encoding.UTF8.WebName]));
        if (best.FitsBadly && BestFit(line) is { } other)
            best = best.OrBetter(new Reading(other.GetString(line), [other.WebName]));
        met.UnionWith(best.Encodings);
        return best.Text;
    }

    /// <summary>Runs of valid UTF-8 as such, and every other byte in the file's encoding.</summary>
    private static string Mixed(ReadOnlySpan<byte> line, Encoding old)
    {
        var text = new StringBuilder(line.Length);
        while (!line.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(line, out var rune, out var length) == OperationStatus.Done)
                text.Append(rune.ToString());
            else
                text.Append(old.GetString(line[..(length = 1)]));
            line = line[length..];
        }
        return text.ToString();
    }

    private static bool HoldsUtf8(ReadOnlySpan<byte> line) => Runes(line).Whole > 0;

    /// <summary>Valid, or damaged in a place or two among many characters of two bytes and more.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> line) =>
        Utf8.IsValid(line) || (Runes(line) is var (whole, damaged) && whole > 2 * damaged);

    /// <summary>Characters of two bytes and more, and bytes that are part of none.</summary>
    private static (int Whole, int Damaged) Runes(ReadOnlySpan<byte> line)
    {
        var (whole, damaged) = (0, 0);
        while (!line.IsEmpty)
        {
            var done = Rune.DecodeFromUtf8(line, out _, out var length);
            damaged += done == OperationStatus.Done ? 0 : 1;
            whole += done == OperationStatus.Done && length > 1 ? 1 : 0;
            line = line[length..];
        }
        return (whole, damaged);
    }

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid, strange, length) = (0, 0, 0, bytes.Length);
        while (Line(ref bytes) is { IsEmpty: false } line)
        {
            if (Ascii.IsValid(line))
                continue;
            _ = IsUtf8(line) ? valid++ : invalid++;
            foreach (var one in line)
                strange += one > 0x7F ? 1 : 0;
        }
        return valid * FewLines >= invalid || strange * FewBytes < length;
    }

    /// <summary>The next line with its end, taken off.</summary>
    private static ReadOnlySpan<byte> Line(ref ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        var line = end < 0 ? bytes : bytes[..(end + 1)];
        bytes = bytes[line.Length..];
        return line;
    }

    /// <summary>Null where no candidate's characters fit.</summary>
    private static Encoding? BestFit(ReadOnlySpan<byte> sample)
    {
        Encoding? best = null;
        var most = 0d;
        foreach (var candidate in EncodingModel.Current.Candidates)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(candidate)!;
            var fit = Plausibility.Of(encoding.GetString(sample));
            if (fit > most)
                (best, most) = (encoding, fit);
        }
        return best;
    }

    /// <summary>The lines that hold bytes beyond ASCII and are not UTF-8 anyway, as many as a sample takes.</summary>
    private static byte[] Beyond(ReadOnlySpan<byte> bytes)
    {
        var sample = new ArrayBufferWriter<byte>();
        while (sample.WrittenCount < Sample && Line(ref bytes) is { IsEmpty: false } line)
        {
            if (!Ascii.IsValid(line) && !IsUtf8(line))
                sample.Write(line[..Math.Min(line.Length, Sample)]);
        }
        return sample.WrittenSpan.ToArray();
    }

    /// <summary>One way to read a line.</summary>
    private readonly record struct Reading(string Text, IReadOnlyList<string> Encodings)
    {
        /// <summary>Of what is right, by far the most letters are frequent ones.</summary>
        private const double Bad = 0.8;

        /// <summary>Fewer characters beyond ASCII are no evidence against the file's encoding.</summary>
        private const int Evidence = 4;

        public double Fit { get; } = Plausibility.Of(Text);

        public bool FitsBadly => Text.Count(sign => sign > '\x7F') is var signs and >= Evidence && Fit < Bad * signs;

        /// <summary>The other reading where it fits better; this one where both fit alike.</summary>
        public Reading OrBetter(Reading other) => other.Fit > Fit ? other : this;
    }
}
