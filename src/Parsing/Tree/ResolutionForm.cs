using System.Buffers;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// The form that resolutions share: the organ that acts on a line of its own ("The General Assembly,"), clauses that open with a participle and
/// close with a comma, numbered acts, and below them the meeting that adopted it.
/// </summary>
internal static class ResolutionForm
{
    private const int LongestName = 200;

    /// <summary>An organ that acts stands on the first page, above the first number.</summary>
    private const int LinesOfFirstPage = 80;

    private const int LinesOfTitle = 3;

    /// <summary>What may stand about its name: emphasis, and the quotation mark of a text that a decision adopts.</summary>
    private const string Emphasis = " *_“„«\"";

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(",.;:/()[]0123456789");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Organs = Words(
        "Assembly",
        "Board",
        "Body",
        "Commission",
        "Committee",
        "Conference",
        "Congress",
        "Council",
        "Forum",
        "Group",
        "Meeting",
        "Parties",
        "Subcommittee",
        "Sub-Commission"
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Between = Words(
        "against",
        "and",
        "as",
        "by",
        "for",
        "in",
        "meeting",
        "of",
        "on",
        "serving",
        "the",
        "to",
        "with"
    );

    /// <summary>Whether a line names the organ that acts and nothing else: "The Conference of the Parties to the Lantern Convention,".</summary>
    public static bool IsEnacting(ReadOnlySpan<char> line) =>
        line.Trim(Emphasis) is [.., ',' or '،' or '，'] named && named.Length <= LongestName && IsOrgan(named[..^1]);

    /// <summary>Whether it does so without the comma, which careless copies lose; the first clause below has to bear it out.</summary>
    public static bool NamesOrgan(ReadOnlySpan<char> line) =>
        line.Trim(Emphasis) is { IsEmpty: false } name && char.IsLetter(name[^1]) && name.Length <= LongestName && IsOrgan(name);

    /// <summary>Whether a line names it and announces lettered acts: "The Conference of the Parties, pursuant to article 32:".</summary>
    public static bool AnnouncesActs(ReadOnlySpan<char> line) => line.Trim(Emphasis) is [.., ':'] named && OrganLength(named) > 0;

    /// <summary>How much of a text the organ's name takes at its start, up to a comma or the closing colon; 0 where none stands there.</summary>
    public static int OrganLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(",:");
        return end > 0 && end <= LongestName && IsOrgan(text[..end]) ? end : 0;
    }

    private static bool IsOrgan(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
            return false;
        if (!name.StartsWith("The ") && !name.StartsWith("THE "))
            return ResolutionWords.Organ($"{name}{(Script.IsArabic(name[^1]) ? '،' : ',')}") is not null;
        var namesOrgan = false;
        foreach (var range in name[4..].Split(' '))
        {
            var word = name[4..][range];
            if (word.ContainsAny(NotInNames) || word.IsEmpty || !(char.IsUpper(word[0]) || Between.Contains(word)))
                return false;
            namesOrgan |= char.IsUpper(word[0]) && Organs.Contains(word);
        }
        return namesOrgan;
    }

    /// <summary>The places of the lines that name it, which a long name may fill two of; null where the first page has none above its first number.</summary>
    public static (int First, int Last)? EnactingLines(string text, IReadOnlyList<Line> lines)
    {
        for (var (i, seen) = (0, 0); i < lines.Count && seen < LinesOfFirstPage; i++)
        {
            if (lines[i].IsBlank)
                continue;
            seen++;
            if (IsEnacting(text.AsSpan(lines[i].Start, lines[i].Length)) || NamesOrganAbove(text, lines, i))
                return (i, i);
            if (IsEnactingOverTwo(text, lines, i))
                return (i, i + 1);
            if (Opening.Of(text, lines[i].Start, lines[i].End).Kind == OpeningKind.Number && !TitlesResolution(text, lines, i))
                return null;
        }
        return null;
    }

    /// <summary>"1284. Report of the High Commissioner": numbered as resolutions were, with the organ that acts right below.</summary>
    private static bool TitlesResolution(string text, IReadOnlyList<Line> lines, int number)
    {
        for (var (i, seen) = (number + 1, 0); i < lines.Count && seen < LinesOfTitle; i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (IsEnacting(text.AsSpan(lines[i].Start, lines[i].Length)))
                return true;
            seen++;
        }
        return false;
    }

    /// <summary>Whether a line names the organ without a comma and the next one with text opens a clause.</summary>
    private static bool NamesOrganAbove(string text, IReadOnlyList<Line> lines, int at)
    {
        if (!NamesOrgan(text.AsSpan(lines[at].Start, lines[at].Length)))
            return false;
        var next = at + 1;
        while (next < lines.Count && lines[next].IsBlank)
            next++;
        return next < lines.Count && ResolutionLabels.OpensClause(text.AsSpan(lines[next].Start, lines[next].Length));
    }

    private static bool IsEnactingOverTwo(string text, IReadOnlyList<Line> lines, int first)
    {
        var start = text.AsSpan(lines[first].Start, lines[first].Length);
        return first + 1 < lines.Count
            && start.StartsWith("The ")
            && start.Length + lines[first + 1].Length < LongestName
            && IsEnacting($"{start} {text.AsSpan(lines[first + 1].Start, lines[first + 1].Length)}");
    }

    /// <summary>Below the acts: "69th plenary meeting", "[Adopted without a vote.]".</summary>
    public static bool IsClosing(string text) =>
        text.Length > 0
        && (
            (char.IsAsciiDigit(text[0]) && IsMeeting(text))
            || (ResolutionWords.MeetingLength(text) is var meeting and > 0 && ClosesLine(text, meeting))
            || IsAdoption(text.AsSpan().TrimStart("[("))
        );

    /// <summary>How much of a text "69th plenary meeting" takes at its start; 0 where it does not stand there.</summary>
    public static int MeetingLength(string text)
    {
        var ordinal = text.IndexOf(' ', StringComparison.Ordinal);
        if (ResolutionWords.MeetingLength(text) is var other and > 0)
            return other;
        if (ordinal is < 3 or > 7 || !char.IsAsciiDigit(text[0]) || text[(ordinal - 2)..ordinal] is not ("st" or "nd" or "rd" or "th"))
            return 0;
        var rest = text.AsSpan(ordinal);
        return rest.StartsWith(" plenary meeting") ? ordinal + " plenary meeting".Length
            : rest.StartsWith(" meeting") ? ordinal + " meeting".Length
            : 0;
    }

    private static bool IsAdoption(ReadOnlySpan<char> text) =>
        text.StartsWith("Adopted ")
        && (
            text["Adopted ".Length..] is var how
            && (
                how.StartsWith("by ")
                || how.StartsWith("without ")
                || how.StartsWith("at ")
                || how.StartsWith("on ")
                || how.StartsWith("unanimously")
            )
        );

    private static bool IsMeeting(string text) => MeetingLength(text) is var length and > 0 && ClosesLine(text, length);

    /// <summary>Whether nothing stands behind the meeting but its day.</summary>
    private static bool ClosesLine(string text, int length) =>
        text.AsSpan(length).Trim(" ,،，.") is var rest && (rest.IsEmpty || MastheadFact.Date(rest) is not null);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] words) =>
        words.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
