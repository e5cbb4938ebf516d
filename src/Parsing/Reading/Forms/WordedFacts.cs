using System.Text.RegularExpressions;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Forms;

/// <summary>
/// What sentences of a document in another language than English tell of its meeting, by the forms of its language model. A sentence that no form fits
/// tells nothing.
/// </summary>
internal sealed class WordedFacts(DocumentLanguage language)
{
    private static readonly Dictionary<string, WordedFacts> ByLanguage = DocumentLanguage.All.ToDictionary(
        language => language.Code,
        language => new WordedFacts(language),
        StringComparer.Ordinal
    );

    private readonly Regex[] sessionLines = Patterns.Of(language.SessionLines);
    private readonly Regex[] sessions = Patterns.Of(language.Forms.Session);
    private readonly Regex[] held = Patterns.Of(language.Forms.Held);
    private readonly Regex[] counts = Patterns.Of(language.Forms.Count);
    private readonly Regex[] adopted = Patterns.Of(language.Forms.Adopted);

    /// <summary>The opening paragraphs of a paper name the session it was written for.</summary>
    private const int FirstUnits = 3;

    public static WordedFacts Of(DocumentLanguage language) => ByLanguage[language.Code];

    /// <summary>From a line of the masthead, else the title, else the sentence that tells when the meeting was held, else the first paragraphs.</summary>
    public Session? Session(MeetingSources from)
    {
        var days = Held(from);
        var ordinal =
            from.Masthead.Select(line => Ordinal(line.Value, sessionLines)).FirstOrDefault(found => found is not null)
            ?? (from.Title is { } title ? Ordinal(title.Value, sessions) : null)
            ?? Sentences(from.Units)
                .Where(one => HeldIn(one) is { } told && SameDays(told, days))
                .Select(one => Ordinal(one.Value, sessions))
                .FirstOrDefault(found => found is not null)
            ?? Sentences(from.Units.Take(FirstUnits))
                .Select(one => Ordinal(one.Value, sessions))
                .FirstOrDefault(found => found is not null);
        return ordinal is { } known ? new Session(known) : null;
    }

    public Meeting? Meeting(MeetingSources from, Evidence evidence)
    {
        var days = Held(from);
        var count = Sentences(from.Units).Select(Count).FirstOrDefault(found => found is not null);
        var hybrid = Sentences(from.Units)
            .Any(sentence => language.Forms.Online.Any(stem => sentence.Value.Contains(stem, StringComparison.OrdinalIgnoreCase)));
        if (days is null && count is null && !hybrid)
            return null;
        return new Meeting(
            days?.Place is { } place ? evidence.Note("/meeting/place", place) : null,
            days?.Start,
            days?.End,
            hybrid ? "hybrid" : null,
            count
        );
    }

    public ReportAdoption? Adoption(IReadOnlyList<Unit> units)
    {
        var sentences = Sentences(units).Where(sentence => adopted.Any(form => form.IsMatch(sentence.Value))).ToList();
        if (sentences.Count == 0)
            return null;
        var date = sentences
            .SelectMany(sentence => Dates.Find(sentence.Value, language: language.Code))
            .LastOrDefault(found => !found.WholeMonth);
        return new ReportAdoption(date.Length == 0 ? null : date.Last, [], []);
    }

    /// <summary>Place and days: from the masthead, else the title, else the text.</summary>
    private Held? Held(MeetingSources from) =>
        from.Masthead.Select(MeetingLine.Of).FirstOrDefault(found => found is not null)
        ?? (from.Title is { } title ? HeldIn(title) : null)
        ?? Sentences(from.Units).Select(HeldIn).FirstOrDefault(found => found is not null);

    private Held? HeldIn(Passage text)
    {
        foreach (var match in held.Select(form => form.Match(text.Value)).Where(match => match.Success))
        {
            var days = match.Groups["days"];
            if (Dates.Find(days.Value, language: language.Code).FirstOrDefault(found => !found.WholeMonth) is { Length: > 0 } told)
                return new Held(text.Slice(match.Groups["place"].Index, match.Groups["place"].Length), told.First, told.Last);
        }
        return null;
    }

    private static bool SameDays(Held told, Held? days) => days is null || (told.Start == days.Start && told.End == days.End);

    private int? Count(Passage sentence) =>
        counts
            .Select(form => form.Match(Script.WesternDigits(sentence.Value)))
            .Where(match => match.Success)
            .Select(match => Ordinals.Value(match.Groups["count"].Value, language))
            .FirstOrDefault();

    private int? Ordinal(string text, Regex[] forms) =>
        forms
            .SelectMany(form => form.Matches(Script.WesternDigits(text)))
            .Select(match => OrdinalIn(match.Groups["ordinal"].Value))
            .FirstOrDefault(found => found is not null);

    /// <summary>Two words may be one ordinal, or the ordinal and the word before or behind it.</summary>
    private int? OrdinalIn(string printed)
    {
        if (Ordinals.Value(printed, language) is { } whole)
            return whole;
        var gap = printed.LastIndexOf(' ');
        return gap < 0 ? null : Ordinals.Value(printed[(gap + 1)..], language) ?? Ordinals.Value(printed[..gap], language);
    }

    private static IEnumerable<Passage> Sentences(IEnumerable<Unit> units) => units.SelectMany(unit => unit.Sentences);
}
