using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>What a report says was taken up at which sitting: <c>At its 2nd meeting, on 5 October 2023, the Working Group considered agenda item 3</c>.</summary>
internal static class Holding
{
    private static readonly Regex Opening = new(
        @"^At (?:its|the) (?<sitting>[\w-]+) meeting, on (?<date>[0-9]{1,2} \w+ [0-9]{4}), the (?:[\w-]+ ){1,12}?(?<verb>considered|discussed|adopted) (?<what>.*)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    private static readonly Regex Items = new(@"\bitems? (?<numbers>[0-9]+(?:(?:, | and | to )[0-9]+)*)", RegexOptions.NonBacktracking);

    public static IReadOnlyList<HeldRow> Rows(DocumentRecord record, IReadOnlyList<Sentence> prose)
    {
        var rows = prose.SelectMany(sentence => Read(sentence, record));
        return [.. rows.Select((row, position) => row with { Position = position })];
    }

    private static IEnumerable<HeldRow> Read(Sentence sentence, DocumentRecord record)
    {
        if (!sentence.Text.StartsWith("At ", StringComparison.Ordinal))
            return [];
        var match = Opening.Match(sentence.Text);
        if (!match.Success || Numerals.Ordinal(match.Groups["sitting"].Value) is not { } sitting)
            return [];
        var date = Dates.Exact(match.Groups["date"].Value);
        return ItemsOf(match, record)
            .Select(item => new HeldRow
            {
                Sitting = sitting,
                Date = IsoDay.Text(date),
                AgendaItem = item,
                Paragraph = sentence.Paragraph,
                Quote = sentence.Text,
            });
    }

    private static IEnumerable<long?> ItemsOf(Match match, DocumentRecord record)
    {
        var what = match.Groups["what"].Value;
        if (match.Groups["verb"].Value == "adopted")
            return ItemNamed(record, what) is { } item ? [item] : [];
        return Numbers(Items.Match(what).Groups["numbers"].Value);
    }

    /// <summary>Adopting the agenda or the report is an agenda item whose number the sentence leaves out.</summary>
    private static long? ItemNamed(DocumentRecord record, string what)
    {
        var title = what.Contains("agenda", StringComparison.Ordinal) ? "Adoption of the agenda" : "Adoption of the report";
        return record
            .AgendaItems.FirstOrDefault(item =>
                item.Title.StartsWith(title, StringComparison.Ordinal)
                || item.Subitems.Any(sub => sub.Title.StartsWith(title, StringComparison.Ordinal))
            )
            ?.Number;
    }

    private static IEnumerable<long?> Numbers(string list)
    {
        var numbers = list.Split([", ", " and ", " to "], StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0)
            .Where(number => number is > 0 and < 100)
            .ToList();
        return list.Contains(" to ", StringComparison.Ordinal) && numbers.Count == 2
            ? Enumerable.Range(numbers[0], Math.Max(1, numbers[1] - numbers[0] + 1)).Select(number => (long?)number)
            : numbers.Select(number => (long?)number);
    }
}
