using System.Data.Common;
using Dapper;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.ListFindings;

/// <summary>Something that looks wrong in one document or between several, with the printed words on every side.</summary>
public sealed record FindingItem
{
    /// <summary>Its address: <c>/consistency/{id}</c>; the same finding keeps it.</summary>
    public required string Id { get; init; }
    public required string Rule { get; init; }

    /// <summary><c>across</c>: shows only when documents are read together; <c>within</c>: in one document.</summary>
    public required string Scope { get; init; }

    /// <summary>The sentence that explains it, in the language asked for.</summary>
    public required string Explanation { get; init; }

    /// <summary>Of a finding within one document: exactly what reading says of it, in English.</summary>
    public string? Message { get; init; }
    public IReadOnlyList<SourcePlace> Sources { get; init; } = [];

    internal long Key { get; init; }
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
            new ColumnFacet("rule", "f.rule", IsRule, []) { IsBorne = IsRuleOfRecord },
            LinkFacet.Document(
                """
                SELECT finding_id FROM record_finding_sources
                WHERE document_id IN (SELECT id FROM record_documents WHERE slug IN (SELECT value FROM json_each(@documents)))
                """
            ),
        ]
    )
    {
        OfCurrent = $"f.id NOT IN (SELECT finding_id FROM record_finding_sources WHERE document_id IN ({CurrentEditions.Older}))",
    };

    public static Listed<FindingItem> Handle(ReadScope scope, ListQuery query) =>
        new ListReader(scope, Source, query).Page(keys => Load(scope, keys), finding => finding.Key);

    /// <summary>A rule that the interface can name, or that has found something.</summary>
    private static bool IsRuleOfRecord(DbConnection connection, string rule) =>
        Words.In(SiteLanguage.English).Member("rule", rule) != rule
        || ListFacet.HasRow(connection, "SELECT 1 FROM record_findings WHERE rule = @name", rule);

    private static bool IsRule(string value) =>
        value.Length is > 0 and <= 60 && value.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');

    /// <summary>Findings by their keys, in any order.</summary>
    public static IEnumerable<FindingItem> Load(ReadScope scope, IReadOnlyList<long> keys)
    {
        const string sql = """
            SELECT id AS Key, slug AS Id, rule AS Rule, scope AS Scope, explanation AS Sentence, parameters AS Parameters
            FROM record_findings WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each(@keys))
            """;
        var sources = FindingSources.Of(scope.Connection, keys);
        return scope
            .Connection.Query<Row>(sql, new { keys = JsonColumn.Keys(keys) })
            .Select(row => row.Item(sources[row.Key], scope.Words));
    }

    private sealed record Row
    {
        public long Key { get; init; }
        public required string Id { get; init; }
        public required string Rule { get; init; }
        public required string Scope { get; init; }
        public required string Sentence { get; init; }
        public required string Parameters { get; init; }

        public FindingItem Item(IEnumerable<SourcePlace> sources, Words words)
        {
            var values = JsonColumn.Map(Parameters);
            return new FindingItem
            {
                Key = Key,
                Id = Id,
                Rule = Rule,
                Scope = Scope,
                Explanation = FindingSentence.Of(words, Sentence, values),
                Message = values.GetValueOrDefault("message"),
                Sources = [.. sources],
            };
        }
    }
}
