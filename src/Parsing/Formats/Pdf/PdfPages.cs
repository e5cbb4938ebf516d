using System.Globalization;
using System.Net;

namespace Palermo.Parsing.Formats.Pdf;

/// <summary>The words of a print file with their places, taken line by line from what <c>pdftotext -bbox</c> prints.</summary>
public sealed class PdfPages
{
    /// <summary>So many words are held in memory, some 60 bytes each.</summary>
    private const int MostWords = 1_500_000;

    private readonly List<List<PrintedWord>> pages = [];
    private int words;

    /// <summary>Of the first page.</summary>
    private Sheet sheet;

    public int Count => pages.Count;

    /// <summary>Whether there were more words than are taken.</summary>
    public bool IsTooMuch => words > MostWords;

    /// <summary>Whatever is neither a page nor a word is passed over.</summary>
    public void Take(string line)
    {
        var mark = line.AsSpan().TrimStart();
        if (mark.StartsWith("<page ", StringComparison.Ordinal))
            Add(mark);
        else if (mark.StartsWith("<word ", StringComparison.Ordinal) && pages.Count > 0 && Word(mark) is { } word && ++words <= MostWords)
            pages[^1].Add(word);
    }

    public Decoded ToDecoded() => DocumentText.OfPdf(PdfText.Write(pages, sheet));

    private void Add(ReadOnlySpan<char> mark)
    {
        if (pages.Count == 0 && Number(ref mark) is { } width && Number(ref mark) is { } height)
            sheet = new Sheet(width, height);
        pages.Add([]);
    }

    private static PrintedWord? Word(ReadOnlySpan<char> mark)
    {
        Span<float> sides = stackalloc float[4];
        foreach (ref var side in sides)
        {
            if (Number(ref mark) is not { } number)
                return null;
            side = number;
        }
        var (start, close) = (mark.IndexOf('>') + 1, mark.LastIndexOf("</word>"));
        if (close < start)
            return null;
        var text = WebUtility.HtmlDecode(mark[start..close].ToString()).Trim();
        return text.Length == 0 ? null : new PrintedWord(sides[0], sides[1], sides[2], sides[3], text);
    }

    /// <summary>Takes the next number in quotation marks; null where none stands there.</summary>
    private static float? Number(ref ReadOnlySpan<char> mark)
    {
        var start = mark.IndexOf('"') + 1;
        var length = mark[start..].IndexOf('"');
        if (length < 0 || !float.TryParse(mark.Slice(start, length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        mark = mark[(start + length + 1)..];
        return float.IsFinite(number) ? number : null;
    }
}
