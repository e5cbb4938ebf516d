using System.Globalization;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.ListFindings;
using Palermo.Record.Lists;
using Palermo.Search;

namespace Palermo.Record.FindAnything;

/// <summary>Something found: a document, a paragraph, a recommendation, a meeting, a State, an article, a topic, a finding.</summary>
/// <param name="Title">The title in runs; words that were looked for are marked.</param>
/// <param name="Snippet">The part of the text that fits best, in runs; of a finding asked for in another language than English, the sentence that explains it.</param>
/// <param name="Address">Its page.</param>
public sealed record SearchResult(
    string Kind,
    string Id,
    string Language,
    IReadOnlyList<TextPart> Title,
    IReadOnlyList<TextPart> Snippet,
    string Address,
    string? Date
);

/// <summary>Everything that holds some words, best first.</summary>
internal static class SearchList
{
    private const string Finding = "finding";

    private static readonly string[] Languages = [.. SiteLanguage.All.Select(language => language.Code)];

    private static readonly string[] Kinds = ["document", "recommendation", "paragraph", "meeting", "topic", "state", "article", Finding];

    /// <summary>Keys of the index under which a result can be narrowed; what a kind of entry does not carry narrows it away.</summary>
    public static readonly ListShape Shape = new(
        "search",
        [new("place")],
        [
            new RegisterFacet("kind", value => Kinds.Contains(value), Kinds),
            new RegisterFacet("language", value => Languages.Contains(value), Languages),
            new RegisterFacet("type", value => Vocabulary.DocumentTypes.Contains(value), Vocabulary.DocumentTypes),
            new RegisterFacet("session", ListFacet.IsWhole, []),
            new RegisterFacet("addressee", value => Vocabulary.Addressees.Contains(value), Vocabulary.Addressees),
            new RegisterFacet("strength", value => Vocabulary.Strengths.Contains(value), Vocabulary.Strengths),
            ColumnFacet.Body("body"),
        ]
    )
    {
        LargestLimit = SearchQuery.LargestSize,
        HasPlace = place => SearchCursor.TryParse((string)place[0], out _),
    };

    public static Listed<SearchResult> Handle(ReadScope scope, ListQuery query)
    {
        var asked = new SearchQuery(query.Words)
        {
            Filters = [.. query.Chosen.SelectMany(facet => facet.Value.Select(value => new SearchFacet(facet.Key, value)))],
            Size = query.Limit,
            After = query.After.IsEmpty || !SearchCursor.TryParse((string)query.After[0], out var cursor) ? null : cursor,
        };
        var page = scope.Index.Find(scope.Connection, asked);
        var next = page.Next is { } place ? Cursor.Write(Shape.Name, [place.ToString()]) : null;
        var told = Sentences(scope, page.Items);
        return new Listed<SearchResult>(
            [.. page.Items.Select(hit => Result(hit, hit.Kind == Finding ? told.GetValueOrDefault(hit.Id) : null))],
            page.Total,
            next,
            [.. Shape.Facets.Select(facet => Counts(facet, page, query))]
        );
    }

    /// <summary>What explains the findings among the hits, by their ids; the title of each says it in English already.</summary>
    private static Dictionary<string, string> Sentences(ReadScope scope, IReadOnlyList<SearchHit> hits)
    {
        if (scope.Words.Language == SiteLanguage.English)
        {
            return [];
        }
        var keys = hits.Where(hit => hit.Kind == Finding).Select(hit => long.Parse(hit.Id, CultureInfo.InvariantCulture));
        return FindingList
            .Load(scope, [.. keys])
            .ToDictionary(finding => finding.Key.ToString(CultureInfo.InvariantCulture), finding => finding.Explanation);
    }

    private static SearchResult Result(SearchHit hit, string? sentence) =>
        new(
            hit.Kind,
            hit.Id,
            hit.Language,
            hit.Title,
            sentence is null ? hit.Snippet : [new TextPart(sentence, Found: false)],
            hit.Address,
            hit.Date?.ToString("O", CultureInfo.InvariantCulture)
        );

    private static ListedFacet Counts(ListFacet facet, SearchPage page, ListQuery query)
    {
        var chosen = query.Values(facet.Name);
        var counts = page.Facets.Where(count => count.Key == facet.Name).ToDictionary(count => count.Value, count => count.Count);
        foreach (var value in chosen)
        {
            counts.TryAdd(value, 0);
        }
        var ordered = facet.Allowed.Length > 0 ? counts.OrderBy(count => Array.IndexOf(facet.Allowed, count.Key)) : counts.AsEnumerable();
        return new ListedFacet(
            facet.Name,
            [.. ordered.Select(count => new ListedValue(count.Key, count.Value, chosen.Contains(count.Key)))],
            Cut: false
        );
    }
}
