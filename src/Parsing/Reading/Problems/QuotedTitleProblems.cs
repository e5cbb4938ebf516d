using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Titles quoted otherwise than they are printed.</summary>
internal static partial class QuotedTitleProblems
{
    private const int FewestWords = 6;
    private const int LongestTitle = 600;
    private const string Entitled = "entitled ";

    /// <summary>"agenda item 2, entitled “...”" against the agenda.</summary>
    public static IEnumerable<Problem> AgendaTitles(DocumentRecord record)
    {
        var items = record.AgendaItems.DistinctBy(item => item.Number).ToDictionary(item => item.Number, item => item.Title);
        foreach (var paragraph in record.Paragraphs)
        {
            foreach (Match match in Quoted().Matches(paragraph.Text))
            {
                var number = int.Parse(match.Groups["item"].ValueSpan, CultureInfo.InvariantCulture);
                var quoted = match.Groups["title"].Value;
                if (items.TryGetValue(number, out var title) && !Plain(quoted).Equals(Plain(title), StringComparison.OrdinalIgnoreCase))
                    yield return new Problem(
                        "title-mismatch",
                        $"{ProblemFinder.Where(paragraph.Number)} quotes the title of agenda item {number} as “{quoted}”, but the agenda prints “{title}”."
                    )
                    {
                        Places =
                        [
                            ProblemFinder.At(paragraph.Number, quoted),
                            new ProblemPlace(string.Create(CultureInfo.InvariantCulture, $"agenda item {number}"), title),
                        ],
                    };
            }
        }
    }

    /// <summary>"entitled ..." under a heading that gives nearly the same title.</summary>
    public static IEnumerable<Problem> HeadingTitles(DocumentRecord record)
    {
        var numbered = ProblemFinder
            .ByNumber(record)
            .SelectMany(alike => alike)
            .Select(paragraph => (paragraph.Number, Behind: Behind(paragraph.Text)))
            .Where(paragraph => paragraph.Behind.Length > 0)
            .ToLookup(paragraph => paragraph.Number!.Value);
        foreach (var section in record.Sections.Where(section => section is { First: not null, Label: null }))
        {
            foreach (var paragraph in numbered[section.First!.Value])
            {
                if (NearlyQuoted(paragraph.Behind, Year().Replace(section.Title, "")) is { } quoted)
                    yield return new Problem(
                        "title-mismatch",
                        $"{ProblemFinder.Where(paragraph.Number)} quotes a title as “{quoted}”, but its heading prints “{section.Title}”."
                    )
                    {
                        Places = [ProblemFinder.At(paragraph.Number, quoted), new ProblemPlace("heading", section.Title)],
                    };
            }
        }
    }

    /// <summary>What follows the first "entitled", as far as a title goes; empty where nothing is called so.</summary>
    private static string Behind(string text)
    {
        var start = text.IndexOf(Entitled, StringComparison.Ordinal) + Entitled.Length;
        return start < Entitled.Length ? "" : text[start..Math.Min(text.Length, start + LongestTitle)];
    }

    /// <summary>The quoted title, where most but not all of its words are the heading's, in the same places.</summary>
    private static string? NearlyQuoted(string behind, string title)
    {
        var expected = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (expected.Length < FewestWords)
            return null;
        var words = behind.Split(' ', expected.Length + 1).Take(expected.Length).ToArray();
        var same = words.Zip(expected).Count(pair => Plain(pair.First).Equals(Plain(pair.Second), StringComparison.OrdinalIgnoreCase));
        return words.Length == expected.Length && same < expected.Length && same * 5 >= expected.Length * 4
            ? string.Join(' ', words).Trim(',', '.', ';')
            : null;
    }

    /// <summary>Words without quotes and closing signs; a question mark is part of a title.</summary>
    private static string Plain(string words) => Quotes().Replace(words, "").TrimEnd('.', ',', ';', ':').Trim();

    [GeneratedRegex(
        @"\bagenda item (?<item>[0-9]{1,3}), entitled (?:“(?<title>[^”]{3,600})”|""(?<title>[^""]{3,600})"")",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(@" \((?:19|20)[0-9][0-9]\)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Year();

    [GeneratedRegex("[“”\"‘’']", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Quotes();
}
