using System.Buffers;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Where a document may tie itself to its meeting.</summary>
/// <param name="Masthead">Lines above the title.</param>
/// <param name="Title">The title, joined; null where there is none.</param>
/// <param name="Others">Text outside paragraphs that may speak of "the current session": cells of tables.</param>
internal sealed record MeetingSources(
    IReadOnlyList<Passage> Masthead,
    Passage? Title,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Passage> Others
)
{
    private static readonly SearchValues<string> Needed = SearchValues.Create(["eeting", "ession"], StringComparison.Ordinal);

    /// <summary>The sentences that speak of a meeting or session; no other ties a document to its own.</summary>
    public IReadOnlyList<Passage> Sentences { get; } = [.. Units.SelectMany(unit => unit.SentencesWith(Needed))];
}

/// <summary>Place, days, format and count of the meeting that a document reports, prepares or is written for.</summary>
internal static partial class MeetingFacts
{
    public static Meeting? Meeting(MeetingSources from, Evidence evidence)
    {
        var held = Held(from);
        var format = from.Sentences.Select(FormatIn).FirstOrDefault(found => found is not null);
        var count = from.Sentences.Select(CountIn).FirstOrDefault(found => found is not null);
        if (held is null && format is null && count is null)
            return null;
        return new Meeting(
            held?.Place is { } place ? evidence.Note("/meeting/place", place) : null,
            held?.Start,
            held?.End,
            format is { } known ? FormatName(known, evidence) : null,
            count
        );
    }

    /// <summary>Place and days: from the masthead, else the title, else the text, where the latest meeting that was held is the document's own.</summary>
    internal static Held? Held(MeetingSources from) =>
        from.Masthead.Select(PlaceAndDays).FirstOrDefault(found => found is not null)
        ?? (from.Title is { } title ? HeldIn(title) ?? PlaceAndDays(title) : null)
        ?? Told(from, WasHeld()).MaxBy(found => found.Start)
        ?? Told(from, WillBeHeld()).FirstOrDefault();

    private static IEnumerable<Held> Told(MeetingSources from, Regex words) =>
        from.Sentences.Where(sentence => words.IsMatch(sentence.Value)).Select(HeldIn).OfType<Held>();

    /// <summary>A line that is nothing but "Vienna, 5 and 6 October 2023".</summary>
    private static Held? PlaceAndDays(Passage line)
    {
        var whole = line.Trim(alsoAtStart: "*_", alsoAtEnd: "*_.");
        var place = Place().Match(whole.Value);
        if (
            !place.Success
            || Dates.Find(whole.Value) is not [{ WholeMonth: false } days]
            || days.Start != place.Length
            || days.End != whole.Length
        )
            return null;
        return new Held(whole.Slice(0, place.Groups["place"].Length), days.First, days.Last);
    }

    /// <summary>"held in Vienna from 18 to 20 November 2015".</summary>
    private static Held? HeldIn(Passage text)
    {
        foreach (Match match in HeldAt().Matches(text.Value))
        {
            var place = match.Groups["place"];
            var days = Dates
                .Find(text.Value[match.Index..Math.Min(text.Length, match.Index + match.Length + 60)])
                .FirstOrDefault(date => !date.WholeMonth);
            if (days.Length > 0 && days.Start <= match.Length)
                return new Held(place.Success ? text.Slice(place.Index, place.Length) : null, days.First, days.Last);
        }
        return null;
    }

    private static Passage? FormatIn(Passage sentence)
    {
        var format = Format().Match(sentence.Value);
        return format.Success ? sentence.Slice(format.Groups["format"].Index, format.Groups["format"].Length) : null;
    }

    private static string FormatName(Passage printed, Evidence evidence)
    {
        var name = printed.Value switch
        {
            "hybrid" => "hybrid",
            "online" or "virtual" or "virtually" or "remotely" => "online",
            _ => "in person",
        };
        return name == printed.Value ? evidence.Note("/meeting/format", printed) : name;
    }

    private static int? CountIn(Passage sentence)
    {
        var count = Count().Match(sentence.Value);
        return count.Success ? Numerals.Cardinal(count.Groups["count"].Value) : null;
    }

    [GeneratedRegex(
        @"^(?<place>\p{Lu}[\p{L}.’' -]{1,40}(?:, \p{Lu}[\p{L}.’' -]{1,40})?), (?=[0-9]|\p{Lu})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Place();

    [GeneratedRegex(
        @"\bheld(?: its [\w-]+(?: [\w-]+)? (?:session|meeting))?(?: (?:online|virtually|remotely))?(?: (?:in|at) (?<place>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4})(?:, \p{Lu}[\p{L} .’'-]{1,30})?,?)?(?: on| from)? (?=[0-9]|\p{Lu})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex HeldAt();

    /// <summary>A sentence about a meeting of the body itself; "At its 1st meeting, held on" is one of several of a session.</summary>
    [GeneratedRegex(
        @"^(?:The (?:[\w-]+(?: th| st| nd| rd)? )?(?:meeting|session) of the .{1,200}?\b(?:was|were) |At its (?:meeting|session),? held |The meeting was held |The .{1,200}? held its [\w-]+(?: [\w-]+)? (?:session|meeting) )",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex WasHeld();

    [GeneratedRegex(
        @"\b[Tt]he (?:[\w-]+(?: th| st| nd| rd)? )?(?:meeting|session)(?: of the .{1,200}?)?,? (?:(?:will|is to) be|to be) ",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex WillBeHeld();

    [GeneratedRegex(
        @"\b[Tt]he (?:[\w-]+ )?(?:meeting|session)(?: of the [^.;]{1,160}?)? (?:(?:was|were|will be|is to be) )?(?:held|convened|conducted|organized)\b[^.;]{0,60}?(?: in| as)?(?: an?| the)? (?<format>hybrid|in-person|in person|online|virtual|virtually|remotely)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Format();

    /// <summary>"Four meetings were held", "the Working Group held six meetings", "the holding of four plenary meetings".</summary>
    [GeneratedRegex(
        @"(?:^(?:A total of )?(?<count>[\w-]+)(?: (?:separate|plenary|formal))? meetings were held\b|\bholding of (?<count>[\w-]+)(?: (?:separate|plenary|formal))? meetings\b|(?<!\bso far )\bheld (?<count>[\w-]+)(?: (?:separate|plenary|formal))? meetings\b)(?! (?:prior|before|since|between))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Count();
}

/// <summary>Where and when a meeting was held.</summary>
internal sealed record Held(Passage? Place, DateOnly Start, DateOnly End);
