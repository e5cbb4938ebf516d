using System.Buffers;

namespace Palermo.Kernel;

/// <summary>Symbols printed together at one place of a text.</summary>
/// <param name="Start">Place of the first character, in UTF-16 units of the text.</param>
/// <param name="Length">Through the last character, "and Add.1" included.</param>
/// <param name="Symbols">One, or several where they are joined or a suffix stands for a second document; in printed order.</param>
public sealed record PrintedSymbols(int Start, int Length, IReadOnlyList<DocumentSymbol> Symbols)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./-\u2010\u2011\u2013"
    );

    private const int LongestSuffix = 24;

    private static readonly string[] Links = [" and ", ", ", ", and "];

    /// <summary>
    /// Finds document symbols in running text. Joint symbols are taken apart; in "X, Add.1 and 2" each suffix gives a document. A symbol
    /// broken after a stroke or a joining hyphen at a line's end is read on. Addresses of web pages give none. Takes time linear in the text.
    /// </summary>
    public static IReadOnlyList<PrintedSymbols> In(string text)
    {
        var found = new List<PrintedSymbols>();
        for (var at = 0; at < text.Length; )
        {
            var skip = text.AsSpan(at).IndexOfAny(Signs);
            if (skip < 0)
                break;
            var start = at + skip;
            at = RunEnd(text, start);
            if (text.AsSpan(start, at - start).Contains('/') && Read(text, start, at) is { } printed)
            {
                found.Add(printed);
                at = printed.Start + printed.Length;
            }
        }
        return found;
    }

    private static int RunEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(Signs);
        return length < 0 ? text.Length : start + length;
    }

    private static PrintedSymbols? Read(string text, int start, int end)
    {
        var run = text[start..end];
        if (Continues(text, end))
        {
            var next = RunEnd(text, end + 1);
            if (Joined(run + text[(end + 1)..next]) is { Count: > 0 } whole)
                return WithSuffixes(text, start, next - Closing(text, next), whole);
        }
        var last = end - Closing(text, end);
        return last > start && Joined(text[start..last]) is { Count: > 0 } symbols ? WithSuffixes(text, start, last, symbols) : null;
    }

    private static IReadOnlyList<DocumentSymbol> Joined(string run) => DocumentSymbol.ParseJoint(run.TrimEnd('.', '-', '–'));

    private static bool Continues(string text, int end) => text[end - 1] is '/' or '-' && end + 1 < text.Length && text[end] == ' ';

    /// <summary>How many closing signs of the sentence stand at the end of a run.</summary>
    private static int Closing(string text, int end)
    {
        var last = end;
        while (last > 0 && text[last - 1] is '.' or '-' or '–')
            last--;
        return end - last;
    }

    private static PrintedSymbols WithSuffixes(string text, int start, int end, IReadOnlyList<DocumentSymbol> symbols)
    {
        var all = new List<DocumentSymbol>(symbols);
        while (NextSuffixes(text, end, all[^1]) is { } next)
        {
            all.AddRange(next.Suffixes.Select(symbols[^1].With));
            end = next.End;
        }
        return new PrintedSymbols(start, end - start, all);
    }

    private static (IReadOnlyList<string> Suffixes, int End)? NextSuffixes(string text, int end, DocumentSymbol before)
    {
        foreach (var link in Links)
        {
            if (string.CompareOrdinal(text, end, link, 0, link.Length) != 0)
                continue;
            var start = end + link.Length;
            var last = RunEnd(text, start);
            last -= Closing(text, last);
            if (
                last > start
                && last - start <= LongestSuffix
                && SymbolGrammar.Suffixes(text[start..last], before.Parts[^1]) is { Count: > 0 } suffixes
            )
                return (suffixes, last);
        }
        return null;
    }
}
