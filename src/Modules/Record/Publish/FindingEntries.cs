using System.Data.Common;
using System.Globalization;
using Dapper;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.ListFindings;
using Palermo.Search;

namespace Palermo.Record.Publish;

/// <summary>What the search index holds of findings: the sentence that explains each, in the languages of the site, and the printed words.</summary>
internal static class FindingEntries
{
    private const int AtOnce = 500;

    private const string Columns =
        "SELECT f.id AS Key, f.slug AS Slug, f.explanation AS Sentence, f.parameters AS Parameters FROM record_findings f";

    /// <summary>Those that show in one document.</summary>
    public static IEnumerable<SearchEntry> Within(DbConnection connection, long document, string source) =>
        Entries(
            connection,
            connection.Query<Row>(
                $"""
                {Columns} WHERE f.scope = 'within'
                AND f.id IN (SELECT finding_id FROM record_finding_sources WHERE document_id = @document) ORDER BY f.id
                """,
                new { document }
            ),
            _ => source
        );

    /// <summary>Those that show when documents are read together, by their ids.</summary>
    public static IEnumerable<SearchEntry> Across(DbConnection connection, IReadOnlyList<long> ids) =>
        ids.Chunk(AtOnce)
            .SelectMany(some =>
                Entries(
                    connection,
                    connection.Query<Row>(
                        $"{Columns} WHERE f.id IN (SELECT CAST(value AS BIGINT) FROM json_each(@some)) ORDER BY f.id",
                        new { some = JsonColumn.Keys(some) }
                    ),
                    row => CorpusEntries.Source(CorpusEntries.Finding, row.Key)
                )
            );

    private static IEnumerable<SearchEntry> Entries(DbConnection connection, IEnumerable<Row> findings, Func<Row, string> source)
    {
        var rows = findings.ToList();
        if (rows.Count == 0)
        {
            return [];
        }
        var places = FindingSources.Of(connection, rows.Select(row => row.Key));
        return rows.Select(row => Entry(row, places[row.Key], source(row)));
    }

    /// <summary>English first, which stands for the finding's title.</summary>
    private static readonly IReadOnlyList<SiteLanguage> Spoken =
    [
        .. SiteLanguage.All.OrderBy(language => language != SiteLanguage.English),
    ];

    private static SearchEntry Entry(Row row, IEnumerable<SourcePlace> places, string source)
    {
        var values = JsonColumn.Map(row.Parameters);
        var said = Spoken.Select(language => FindingSentence.Of(Words.In(language), row.Sentence, values)).ToList();
        return new SearchEntry(
            source,
            "finding",
            row.Key.ToString(CultureInfo.InvariantCulture),
            SiteLanguage.English.Code,
            said[0],
            string.Join(" – ", [.. places.Select(place => place.Quote), .. said.Skip(1)]),
            Addresses.Finding(row.Slug),
            null,
            []
        );
    }

    private sealed record Row
    {
        public long Key { get; init; }
        public required string Slug { get; init; }
        public required string Sentence { get; init; }
        public required string Parameters { get; init; }
    }
}
