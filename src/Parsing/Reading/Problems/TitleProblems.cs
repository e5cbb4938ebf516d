using System.Buffers;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Titles that break off.</summary>
internal static class TitleProblems
{
    /// <summary>So many words before the last one must stand elsewhere in the document, with a longer last word.</summary>
    private const int WordsBefore = 5;

    private static readonly char[] Signs = ['.', ',', ';', ':', '?', '”', '“', '"', '(', ')'];

    private static readonly HashSet<string> Unfinished = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "and",
        "against",
        "at",
        "between",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    };

    private static readonly HashSet<string> Inflections = new(StringComparer.Ordinal)
    {
        "s",
        "es",
        "ed",
        "d",
        "ing",
        "’s",
        "'s",
        "s’",
        "ly",
    };

    public static IEnumerable<Problem> IncompleteTitles(DocumentRecord record)
    {
        var titles = Titles(record).Where(title => title.Text.Length > 0).ToList();
        var followers = Followers(record, titles);
        foreach (var (place, text, where) in titles)
        {
            if (Unfinished.Contains(Words(text)[^1]))
                yield return new Problem("incomplete-title", $"{place} “{text}” breaks off after “{Words(text)[^1]}”.")
                {
                    Places = [new ProblemPlace(where, text)],
                };
            else if (Longer(text, followers) is { } whole)
                yield return new Problem(
                    "incomplete-title",
                    $"{place} “{text}” breaks off in “{Words(text)[^1]}”; elsewhere the document prints “{whole}”."
                )
                {
                    Places = [new ProblemPlace(where, text)],
                };
        }
    }

    private static IEnumerable<(string Place, string Text, string Where)> Titles(DocumentRecord record) =>
        record
            .Documentation.Select(listed => ("The title in the list of documents", listed.Title, ProblemFinder.At(listed).Where!))
            .Concat(
                record.AgendaItems.Select(item => ($"The title of agenda item {item.Number}", item.Title, $"agenda item {item.Number}"))
            )
            .Concat(record.Sections.Select(section => ("The heading", section.Title, "heading")))
            .Concat(record.Title is { } title ? [("The title", title, "title")] : []);

    /// <summary>What follows the words that end a title, wherever they stand in the document.</summary>
    private static Dictionary<string, List<string>> Followers(DocumentRecord record, List<(string Place, string Text, string Where)> titles)
    {
        var followers = titles
            .Select(title => Key(Words(title.Text), Words(title.Text).Length - 1))
            .OfType<string>()
            .Distinct()
            .ToDictionary(key => key, _ => new List<string>());
        var ends = SearchValues.Create([.. followers.Keys.Select(LastTwoWords)], StringComparison.OrdinalIgnoreCase);
        var lastWords = followers.Keys.Select(key => key[(key.LastIndexOf(' ') + 1)..]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = titles
            .Select(title => title.Text)
            .Concat(record.Paragraphs.Select(paragraph => paragraph.Text).Where(text => text.AsSpan().ContainsAny(ends)))
            .Concat(record.Timetable.Select(row => row.Title));
        foreach (var text in texts)
            Follow(text, lastWords.GetAlternateLookup<ReadOnlySpan<char>>(), followers);
        return followers;
    }

    private static string LastTwoWords(string key) => key[(key.LastIndexOf(' ', key.LastIndexOf(' ') - 1) + 1)..];

    /// <summary>Words are compared where they stand; a key is built only behind a word that ends one, since this runs over the whole document.</summary>
    private static void Follow(
        string text,
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lastWords,
        Dictionary<string, List<string>> followers
    )
    {
        var words = new List<Range>();
        var endsKey = false;
        foreach (var part in text.AsSpan().Split(' '))
        {
            var word = Bare(text, part);
            if (text.AsSpan(word).IsEmpty)
                continue;
            if (endsKey && words.Count >= WordsBefore && followers.TryGetValue(Key(text, words), out var after))
                after.Add(text[word]);
            words.Add(word);
            endsKey = lastWords.Contains(text.AsSpan(word));
        }
    }

    private static string Key(string text, List<Range> words) =>
        string.Join(' ', words.TakeLast(WordsBefore).Select(word => text[word])).ToLowerInvariant();

    private static Range Bare(string text, Range part)
    {
        var (start, end) = (part.Start.Value, part.End.Value);
        while (start < end && Signs.Contains(text[start]))
            start++;
        while (end > start && Signs.Contains(text[end - 1]))
            end--;
        return start..end;
    }

    /// <summary>The longer word that stands elsewhere, where this title alone has the shorter one.</summary>
    private static string? Longer(string title, Dictionary<string, List<string>> followers)
    {
        var words = Words(title);
        if (Key(words, words.Length - 1) is not { } key)
            return null;
        var last = words[^1];
        var longer = followers[key]
            .Find(word =>
                word.Length > last.Length
                && word.StartsWith(last, StringComparison.OrdinalIgnoreCase)
                && !Inflections.Contains(word[last.Length..])
            );
        return longer is not null && followers[key].Count(word => word.Equals(last, StringComparison.OrdinalIgnoreCase)) == 1
            ? longer
            : null;
    }

    private static string? Key(string[] words, int last) =>
        last < WordsBefore ? null : string.Join(' ', words, last - WordsBefore, WordsBefore).ToLowerInvariant();

    private static string[] Words(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim(Signs))
                .Where(word => word.Length > 0)
                .DefaultIfEmpty(text),
        ];
}
