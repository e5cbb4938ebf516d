using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>How many meetings a document says came before its own: <c>held a total of nine meetings prior to its meeting in 2023</c>.</summary>
internal static class MeetingCounts
{
    private static readonly Regex Before = new(
        @"\bheld (?:a total of )?(?<count>[\w-]+) meetings (?:prior to|before) its meeting",
        RegexOptions.NonBacktracking
    );

    private static readonly Regex SoFar = new(@"\bhas so far held (?<count>[\w-]+) meetings", RegexOptions.NonBacktracking);

    public static IEnumerable<FactRow> Facts(IEnumerable<Sentence> prose, Speaker speaker, long? session)
    {
        if (speaker.Code is not { } code || session is not { } own)
            return [];
        return prose
            .Select(sentence =>
                (sentence, Match: Before.Match(sentence.Text) is { Success: true } found ? found : SoFar.Match(sentence.Text))
            )
            .Where(told => told.Match.Success && speaker.Subject(told.sentence.Text, told.Match.Index) == code)
            .Select(told => (told.sentence, Count: Numerals.Cardinal(told.Match.Groups["count"].Value)))
            .Where(told => told.Count is not null)
            .Select(told =>
                Telling.Fact(
                    FactKinds.MeetingCount,
                    Telling.MeetingKey(code, own),
                    told.Count!.Value.ToString(CultureInfo.InvariantCulture),
                    told.sentence
                )
            );
    }
}

/// <summary>The sentence that says how many sittings a meeting had or is to have.</summary>
internal static class SittingCounts
{
    private static readonly Regex Meetings = new(@"\b(?<count>[\w-]+) (?:separate |plenary )?meetings\b", RegexOptions.NonBacktracking);

    public static IEnumerable<FactRow> Facts(IEnumerable<Sentence> prose, DocumentRecord record)
    {
        if (record.Meeting?.SeparateMeetings is not { } count)
            return [];
        var subject = record.DocumentType == "annotated provisional agenda" ? "planned" : "held";
        return prose
            .Where(sentence => Meetings.Matches(sentence.Text).Any(match => Numerals.Cardinal(match.Groups["count"].Value) == count))
            .Take(1)
            .Select(sentence => Telling.Fact(FactKinds.Sittings, subject, count.ToString(CultureInfo.InvariantCulture), sentence));
    }
}
