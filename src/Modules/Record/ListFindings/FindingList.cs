using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;
using Palermo.Record.Lists;
using Palermo.Search;

namespace Palermo.Record.ListFindings;

/// <summary>Something that looks wrong in one document or between several, with the printed words on every side.</summary>
public sealed record FindingItem
{
    /// <summary>Its address: <c>/consistency/{id}</c>; the same finding keeps it.</summary>
    public required string Id { get; init; }
    public required string Rule { get; init; }

    /// <summary><c>across</c>: shows only when documents are read together; <c>within</c>: in one document.</summary>
    public required string Scope { get; init; }

    /// <summary>Values for the gaps of the sentence that explains it.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The sentence that explains it, in the language asked for.</summary>
    public string? Explanation { get; init; }
    public IReadOnlyList<SourcePlace> Sources { get; init; } = [];

    internal long Key { get; init; }

    /// <summary>Key of the sentence in the interface's languages.</summary>
    internal string Sentence { get; init; } = "";
}

/// <summary>All findings, those that need several documents first.</summary>
internal static class FindingList
{
    public static readonly ListSource Source = new(
        "findings",
        "record_findings f",
        "f.id",
        "finding",
        [new("f.scope"), new("f.id", IsNumber: true)],
        [
            ColumnFacet.OneOf("scope", "f.scope", Vocabulary.Scopes),
            new ColumnFacet("rule", "f.rule", IsRule, []),
            new LinkFacet("document", OfDocument, "", "", _ => true) { Listed = 0 },
        ]
    );

    public static Listed<FindingItem> Handle(DbConnection connection, ISearchIndex index, ListQuery query) =>
        new ListReader(connection, index, Source, query).Page(keys => Load(connection, keys), finding => finding.Key);

    private static SqlPart OfDocument(IReadOnlyList<string> slugs) =>
        SqlPart.Of(
            """
            f.id IN (SELECT finding_id FROM record_finding_sources WHERE document_id IN (SELECT id FROM record_documents WHERE slug IN @slugs))
            """,
            "slugs",
            slugs
        );

    private static bool IsRule(string value) =>
        value.Length is > 0 and <= 60 && value.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');

    /// <summary>Findings by their keys, in any order.</summary>
    public static IEnumerable<FindingItem> Load(DbConnection connection, IReadOnlyList<long> keys)
    {
        const string sql = """
            SELECT id AS Key, slug AS Id, rule AS Rule, scope AS Scope, explanation AS Sentence, parameters AS Parameters
            FROM record_findings WHERE id IN (SELECT value FROM json_each(@keys))
            """;
        var sources = FindingSources.Of(connection, keys);
        return connection.Query<Row>(sql, new { keys = JsonColumn.Keys(keys) }).Select(row => row.Item(sources[row.Key]));
    }

    private sealed record Row
    {
        public long Key { get; init; }
        public required string Id { get; init; }
        public required string Rule { get; init; }
        public required string Scope { get; init; }
        public required string Sentence { get; init; }
        public required string Parameters { get; init; }

        public FindingItem Item(IEnumerable<SourcePlace> sources) =>
            new()
            {
                Key = Key,
                Id = Id,
                Rule = Rule,
                Scope = Scope,
                Sentence = Sentence,
                Values = JsonColumn.Map(Parameters),
                Sources = [.. sources],
            };
    }
}
