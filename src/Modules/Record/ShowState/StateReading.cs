using System.Data.Common;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Answers;
using Palermo.Record.ListStates;

namespace Palermo.Record.ShowState;

/// <summary>Reads where a State appears. A State of the register that no document lists has a page too; it says so.</summary>
internal static class StateReading
{
    private const int MostDocuments = 50;

    public static ShownState? Handle(ReadScope scope, string id) => States.ByCode(id) is { } state ? Read(scope.Connection, state) : null;

    private static ShownState Read(DbConnection db, State state)
    {
        var parts = StateParts.Of(db, [state.Code]);
        return new ShownState
        {
            State = StateList.Item(state, [.. parts[state.Code]]),
            FormalName = state.Formal.GetValueOrDefault("en"),
            EarlierNames = [.. state.History.Select(former => new EarlierName(former.Name, former.Until))],
            PrintedNames = PrintedNames(db, state.Code),
            Documents = db.ExecuteScalar<long>(
                $"SELECT count(DISTINCT document_id) FROM record_mentions WHERE code = @Code AND document_id NOT IN ({CurrentEditions.Older})",
                new { state.Code }
            ),
            Appearances = Appearances(db, state.Code),
        };
    }

    private static List<PrintedName> PrintedNames(DbConnection db, string code)
    {
        const string sql = """
            SELECT n.printed AS Name, min(nullif(d.sort_date, '')) AS First, max(nullif(d.sort_date, '')) AS Last
            FROM record_mentions n JOIN record_documents d ON d.id = n.document_id
            WHERE n.code = @code AND d.superseded_by IS NULL AND d.version_of IS NULL GROUP BY n.printed ORDER BY First NULLS FIRST, Name
            """;
        return [.. db.Query<NameRow>(sql, new { code }).Select(row => new PrintedName(row.Name, row.First, row.Last))];
    }

    private static List<Appearance> Appearances(DbConnection db, string code)
    {
        const string sql = $"""
            WITH listed AS (
                SELECT d.id FROM record_documents d WHERE d.superseded_by IS NULL AND d.version_of IS NULL AND d.id IN (SELECT document_id FROM record_mentions WHERE code = @code)
                ORDER BY d.sort_date DESC, d.id DESC LIMIT @MostDocuments)
            SELECT d.slug AS Slug, d.document_type AS Type, d.known_symbol AS Symbol, d.title AS Title, coalesce(d.distribution_date, d.date) AS Date,
                {StateParts.OfMention} AS Part, n.printed AS Printed, n.paragraph AS Paragraph,
                CASE WHEN n.kind IN ('chair', 'panellist') THEN n.detail END AS Person
            FROM listed JOIN record_documents d ON d.id = listed.id JOIN record_mentions n ON n.document_id = d.id AND n.code = @code
            ORDER BY d.sort_date DESC, d.id DESC, n.position
            """;
        return
        [
            .. db.Query<Row>(sql, new { code, MostDocuments })
                .GroupBy(row => row.Slug)
                .Select(document => new Appearance(document.First().Document(), [.. document.Select(row => row.Of())])),
        ];
    }

    private sealed record NameRow
    {
        public required string Name { get; init; }
        public string? First { get; init; }
        public string? Last { get; init; }
    }

    private sealed record Row
    {
        public required string Slug { get; init; }
        public required string Type { get; init; }
        public string? Symbol { get; init; }
        public string? Title { get; init; }
        public string? Date { get; init; }
        public required string Part { get; init; }
        public required string Printed { get; init; }
        public long? Paragraph { get; init; }
        public string? Person { get; init; }

        public DocumentLink Document() => new(Slug, Type, Symbol, Title, Date, TextLanguage.Of(Title));

        public AppearanceOf Of() => new(Part, Printed, Person, Paragraph, Places.Address(Slug, "", Paragraph));
    }
}
