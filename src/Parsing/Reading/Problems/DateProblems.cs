using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Dates that contradict one another.</summary>
internal static partial class DateProblems
{
    /// <summary>How far before a date its verb may stand.</summary>
    private const int VerbReach = 60;

    /// <summary>A report or study bears a year at most this long after it appeared; targets ("Agenda 2063") lie farther off.</summary>
    private const int MostYearsAhead = 2;

    /// <summary>The document is older than an event it tells as past.</summary>
    public static IEnumerable<Problem> DateBeforeEvent(DocumentRecord record)
    {
        if ((record.DistributionDate ?? record.Date) is not { } date)
            return [];
        return record
            .Paragraphs.SelectMany(paragraph =>
                PastEvents(paragraph.Text).Where(told => told.First > date).Select(told => (told.Printed, paragraph.Number))
            )
            .GroupBy(told => told.Printed, told => told.Number, StringComparer.Ordinal)
            .Select(told => new Problem(
                "date-before-event",
                $"The document is dated {Day(date)}, but {Places(told)} tell{Ending(told)} of {told.Key} as past."
            )
            {
                Places = [new ProblemPlace("masthead", Day(date)), .. told.Distinct().Select(number => ProblemFinder.At(number, told.Key))],
            });
    }

    private static string Ending(IEnumerable<int?> numbers) => numbers.OfType<int>().Distinct().Count() > 1 ? "" : "s";

    private static string Places(IEnumerable<int?> numbers)
    {
        var numbered = numbers.OfType<int>().Distinct().ToList();
        return numbered.Count == 0 ? ProblemFinder.Inside((int?)null) : ProblemFinder.Inside(numbered);
    }

    private static IEnumerable<(string Printed, DateOnly First)> PastEvents(string text)
    {
        foreach (var date in Dates.Find(text))
        {
            var start = Math.Max(0, date.Start - VerbReach);
            if (PastVerb().IsMatch(text[start..date.Start]))
                yield return (text[date.Start..date.End], date.First);
        }
    }

    /// <summary>A publication whose title bears a later year than its imprint: "World Report 2022 (Geneva, 2021)".</summary>
    public static IEnumerable<Problem> YearBeforeEvent(DocumentRecord record)
    {
        foreach (var (where, text) in Texts(record))
        {
            foreach (Match match in Imprint().Matches(text))
            {
                var titled = int.Parse(match.Groups["titled"].ValueSpan, CultureInfo.InvariantCulture);
                var printed = int.Parse(match.Groups["printed"].ValueSpan, CultureInfo.InvariantCulture);
                if (printed < titled && titled - printed <= MostYearsAhead)
                    yield return new Problem(
                        "year-before-event",
                        $"{ProblemFinder.Capital(where)} gives {printed} as the year of a publication whose title bears {titled}: “{Whole(text, match)}”."
                    )
                    {
                        Places = [new ProblemPlace(where, Whole(text, match))],
                    };
            }
        }
    }

    /// <summary>The title back to the comma or stop before it, and its imprint.</summary>
    private static string Whole(string text, Match imprint)
    {
        var start = imprint.Index == 0 ? -1 : text.LastIndexOfAny([',', '.', ';', '“', '('], imprint.Index - 1);
        return text[(start + 1)..(imprint.Index + imprint.Length)].TrimStart();
    }

    private static IEnumerable<(string? Where, string Text)> Texts(DocumentRecord record) =>
        record
            .Paragraphs.Select(paragraph => (paragraph.Number is null ? null : ProblemFinder.Inside(paragraph.Number), paragraph.Text))
            .Concat(record.Footnotes.Select(note => ((string?)$"footnote {note.Mark}", note.Text)));

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A past verb or participle that reaches the date, unless it is to be.</summary>
    [GeneratedRegex(
        @"(?<!\b(?:be|being|to) (?:[a-z]+ly )?)\b(?:held|took place|taken place|met|convened|adopted|launched|organized|published|issued|opened|closed|concluded|submitted|established|endorsed|approved|signed)\b(?: (?!(?:to|will|would|for|until|before|after)\b|by (?!the |\p{Lu}))[\p{L}’'-]+,?){0,6}? (?:in |on |from |between )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex PastVerb();

    [GeneratedRegex(
        @"\b(?<titled>(?:19|20)[0-9][0-9]) \((?:[^()0-9]{1,60}, )?(?<printed>(?:19|20)[0-9][0-9])\)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Imprint();
}
