using System.Buffers;
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

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(",.;:/()[]0123456789");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,*_");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Organs = Words(
        "Assembly",
        "Commission",
        "Committee",
        "Conference",
        "Council",
        "Group",
        "Meeting"
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Between = Words(
        "against",
        "and",
        "by",
        "for",
        "in",
        "of",
        "on",
        "the",
        "to"
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Acts = Words(
        "Acknowledges",
        "Adopts",
        "Affirms",
        "Appeals",
        "Appoints",
        "Approves",
        "Authorizes",
        "Calls",
        "Commends",
        "Condemns",
        "Decides",
        "Declares",
        "Demands",
        "Deplores",
        "Determines",
        "Draws",
        "Elects",
        "Emphasizes",
        "Encourages",
        "Endorses",
        "Expresses",
        "Invites",
        "Notes",
        "Reaffirms",
        "Recognizes",
        "Recommends",
        "Reiterates",
        "Requests",
        "Stresses",
        "Takes",
        "Urges",
        "Welcomes"
    );

    /// <summary>Words that open a preambular paragraph and end neither in -ing nor in -ed.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Words(
        "Aware",
        "Cognizant",
        "Conscious",
        "Deeply",
        "Desirous",
        "Fully",
        "Gravely",
        "Hopeful",
        "Mindful",
        "Profoundly",
        "Seriously",
        "Strongly"
    );

    /// <summary>Whether a line names the organ that acts and nothing else: "The Conference of the Parties to the Lantern Convention,".</summary>
    public static bool IsEnacting(ReadOnlySpan<char> line)
    {
        line = line.Trim(" *_");
        if (line.Length > LongestName || line.IsEmpty || !",،，".Contains(line[^1]))
            return false;
        if (!line.StartsWith("The "))
            return ResolutionWords.Organ(line) is not null;
        var namesOrgan = false;
        foreach (var range in line[4..^1].Split(' '))
        {
            var word = line[4..^1][range];
            if (word.ContainsAny(NotInNames) || word.IsEmpty || !(char.IsUpper(word[0]) || Between.Contains(word)))
                return false;
            namesOrgan |= Organs.Contains(word);
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
            if (IsEnacting(text.AsSpan(lines[i].Start, lines[i].Length)))
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

    private static bool IsEnactingOverTwo(string text, IReadOnlyList<Line> lines, int first)
    {
        var start = text.AsSpan(lines[first].Start, lines[first].Length);
        return first + 1 < lines.Count
            && start.StartsWith("The ")
            && start.Length + lines[first + 1].Length < LongestName
            && IsEnacting($"{start} {text.AsSpan(lines[first + 1].Start, lines[first + 1].Length)}");
    }

    /// <summary>"Recalling its resolution", "Deeply concerned", "Mindful of".</summary>
    public static bool OpensClause(ReadOnlySpan<char> text)
    {
        if (ResolutionWords.OpensClause(text))
            return true;
        var word = FirstWord(text);
        if (word is "Further" or "Also")
            return FirstWord(text.TrimStart("*_")[word.Length..].TrimStart("*_ ")).EndsWith("ing");
        return word.Length > 3 && char.IsUpper(word[0]) && (word.EndsWith("ing") || word.EndsWith("ed") || Openers.Contains(word));
    }

    /// <summary>"Decides to remain seized of the matter.": an act without a number, where a resolution has but one.</summary>
    public static bool OpensAct(ReadOnlySpan<char> text) => Acts.Contains(FirstWord(text));

    /// <summary>Below the acts: "69th plenary meeting", "[Adopted without a vote.]".</summary>
    public static bool IsClosing(string text) =>
        text.Length > 0
        && (
            (char.IsAsciiDigit(text[0]) && IsMeeting(text))
            || (ResolutionWords.MeetingLength(text) is var meeting and > 0 && ClosesLine(text, meeting))
            || text.StartsWith("[Adopted ", StringComparison.Ordinal)
            || text.StartsWith("Adopted by ", StringComparison.Ordinal)
            || text.StartsWith("Adopted without ", StringComparison.Ordinal)
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

    private static bool IsMeeting(string text) => MeetingLength(text) is var length and > 0 && ClosesLine(text, length);

    /// <summary>Whether nothing stands behind the meeting but its day.</summary>
    private static bool ClosesLine(string text, int length) =>
        text.AsSpan(length).Trim(" ,،，.") is var rest && (rest.IsEmpty || MastheadFact.Date(rest) is not null);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("*_");
        var end = text.IndexOfAny(WordEnds);
        return end < 0 ? text : text[..end];
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] words) =>
        words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
