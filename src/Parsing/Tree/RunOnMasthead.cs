using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Where the facts of a masthead part that is set on one line with the text behind it: the symbol, the distribution with its date, the original
/// language, the job number, who wrote the paper; and directly behind one of these organs, the session, place and days, the item of the agenda.
/// </summary>
internal sealed partial class RunOnMasthead
{
    private const int ShortestLine = 200;

    /// <summary>The line begins so near the start of the text: a page number may stand above.</summary>
    private const int FirstStart = 300;

    private const int Longest = 3000;
    private const int LongestFact = 160;

    /// <summary>Words of a date, of place and days, of a session.</summary>
    private const int MostWords = 10;

    private readonly string text;
    private readonly int end;
    private readonly SortedSet<int> cuts = [];
    private string? symbol;
    private bool isDistributed;

    private RunOnMasthead(string text, int end) => (this.text, this.end) = (text, end);

    /// <summary>Empty where the text has no such line.</summary>
    public static IReadOnlyCollection<int> Cuts(string text)
    {
        var start = 0;
        while (start < Math.Min(text.Length, FirstStart))
        {
            var close = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (close - start >= ShortestLine)
                return Of(text, start, Math.Min(close, start + Longest));
            start = close + 1;
        }
        return [];
    }

    private static SortedSet<int> Of(string text, int start, int close)
    {
        var stop = Keywords.ContentsIn(text, start, close) is var head and >= 0 ? head : close;
        var number = FirstParagraph().Match(text, start, stop - start);
        var reading = new RunOnMasthead(text, number.Success ? number.Index : stop);
        if (!Label().IsMatch(text.AsSpan(start, reading.end - start)))
            return [];
        reading.Part(reading.SkipBlanks(start));
        if (reading.cuts.Count > 0 && reading.end < close)
            reading.cuts.Add(reading.end);
        return reading.cuts;
    }

    private void Part(int start)
    {
        var behindFact = true;
        for (var at = start; at < end; )
        {
            var length =
                Fact(at) is var fact and > 0 ? fact
                : behindFact ? Setting(at)
                : 0;
            behindFact = length > 0;
            if (behindFact)
                cuts.Add(at);
            at = SkipBlanks(behindFact ? at + length : NextBlank(at));
            if (behindFact && at < end)
                cuts.Add(at);
        }
        cuts.Remove(start);
    }

    /// <summary>How much of the text a fact takes that is one wherever it stands; 0 for none.</summary>
    private int Fact(int at)
    {
        var rest = Rest(at);
        var word = rest[..FirstWord(rest)];
        if (word.Contains('/') && DocumentSymbol.ParseJoint(word.ToString()).Count > 0 && (symbol ??= word.ToString()) == word.ToString())
            return word.Length;
        if (Label().IsMatch(word))
        {
            isDistributed = true;
            return Distribution(rest);
        }
        if (Keywords.Organization(rest) is > 0 and var organization && !isDistributed)
            return organization;
        if (Keywords.Original(rest) is > 0 and var original)
            return original + WordBehind(rest[original..]);
        if (Keywords.IsLanguageLine(word.ToString()) && Keywords.Original(rest[word.Length..].TrimStart()) > 0)
            return word.Length;
        if (PageFoot.Of(word.ToString()) is { HasJob: true })
            return LongestOf(rest, foot => PageFoot.Of(foot) is not null);
        return char.IsUpper(word[0]) && !char.IsUpper(word[^1]) ? Byline(rest) : 0;
    }

    /// <summary>How much a fact takes that is told only behind another one.</summary>
    private int Setting(int at)
    {
        var rest = Rest(at);
        return Masthead.OrganAt(rest.ToString()) is var organ and > 0 && (organ == rest.Length || !char.IsLetter(rest[organ])) ? organ
            : LongestOf(rest, line => MastheadFact.Date(line) is not null) is var date and > 0 ? date
            : LongestOf(rest, Masthead.IsSession) is var session and > 0 ? session
            : LongestOf(rest, Masthead.IsPlaceAndDays) is var days and > 0 ? days
            : Masthead.ItemAt(rest.ToString());
    }

    /// <summary>"Distr.: General": the word behind belongs to it.</summary>
    private static int Distribution(ReadOnlySpan<char> rest)
    {
        var label = rest.IndexOfAny(':', '.', ' ');
        while (label >= 0 && label < rest.Length && rest[label] is ':' or '.' or ' ')
            label++;
        return label < 0 ? 0 : label + FirstWord(rest[label..]);
    }

    /// <summary>From the last capital before "by the Secretariat": "Note by the Secretariat".</summary>
    private static int Byline(ReadOnlySpan<char> rest)
    {
        for (var (length, words) = (FirstWord(rest), 1); length < rest.Length && words < MostWords; words++)
        {
            var next = length + WordBehind(rest[length..]);
            if (MastheadLines.IsByline(rest[..next].ToString()))
                return next;
            if (rest[length..].TrimStart() is [>= 'A' and var first, ..] && char.IsUpper(first))
                return 0;
            length = next;
        }
        return 0;
    }

    /// <summary>The longest run of words from the start for which something holds; 0 where it holds for none.</summary>
    private static int LongestOf(ReadOnlySpan<char> rest, Func<string, bool> holds)
    {
        var (longest, length) = (0, 0);
        for (var words = 0; words < MostWords && length < rest.Length; words++)
        {
            length += WordBehind(rest[length..]);
            if (holds(rest[..length].ToString()))
                longest = length;
        }
        return longest;
    }

    /// <summary>White space and the word behind it.</summary>
    private static int WordBehind(ReadOnlySpan<char> rest)
    {
        var word = rest.TrimStart();
        return rest.Length - word.Length + FirstWord(word);
    }

    private static int FirstWord(ReadOnlySpan<char> rest) => rest.IndexOfAny(" \t\n") is var length and >= 0 ? length : rest.Length;

    private ReadOnlySpan<char> Rest(int at) => text.AsSpan(at, Math.Min(end - at, LongestFact));

    private int NextBlank(int at) => at + FirstWord(text.AsSpan(at, end - at));

    private int SkipBlanks(int at)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>"Distr.:" as a word of its own, with the signs that languages set behind it.</summary>
    [GeneratedRegex(@"(?<!\S)Distr(?:\.? ?:|\.)(?=\s|\p{Lu}|$)", RegexOptions.CultureInvariant, Matching.LastResort)]
    private static partial Regex Label();

    /// <summary>The first heading or paragraph, behind which nothing of a masthead stands.</summary>
    [GeneratedRegex(@"(?<=\s)(?:I\.\s+\p{Lu}|1\.\s+\p{Lu})", RegexOptions.CultureInvariant, Matching.LastResort)]
    private static partial Regex FirstParagraph();
}
