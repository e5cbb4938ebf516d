using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;
using Palermo.Storage;

namespace Palermo.Record.Corpus;

/// <summary>Which circles must be worked out again when documents came in, or became older editions.</summary>
internal static class Touched
{
    /// <summary>Ids of the new documents, and of all with one of their symbols, which may be older editions now.</summary>
    private const string Newcomers = """
        WITH touched (id) AS (
            SELECT id FROM record_documents WHERE id > @done
            UNION SELECT o.id FROM record_documents n JOIN record_documents o ON o.symbol = n.symbol WHERE n.id > @done)
        """;

    /// <param name="done">The newest document that was heeded before.</param>
    public static HashSet<Circle> ByNew(DbConnection connection, long done)
    {
        var circles = connection
            .Query<string?>(
                $"{Newcomers} SELECT DISTINCT body_code FROM record_documents WHERE id IN (SELECT id FROM touched)",
                new { done }
            )
            .Select(body => new Circle(body))
            .ToHashSet();
        circles.UnionWith(
            connection
                .Query<string>(
                    $"{Newcomers} SELECT DISTINCT f.subject FROM touched t JOIN record_facts f ON f.document_id = t.id WHERE f.kind IN (SELECT value FROM json_each(@kinds))",
                    new { done, kinds = AboutMeetings }
                )
                .Select(Circle.OfSubject)
        );
        circles.UnionWith(Naming(connection, SymbolsOfNew(connection, done), circles));
        return circles;
    }

    /// <param name="turned">Documents that have become older editions, or are it no more: what they tell counts no longer, or again.</param>
    public static HashSet<Circle> ByEditions(DbConnection connection, IEnumerable<long> turned)
    {
        var circles = new HashSet<Circle>();
        foreach (var id in turned)
        {
            circles.Add(new Circle(connection.QuerySingle<string?>("SELECT body_code FROM record_documents WHERE id = @id", new { id })));
            circles.UnionWith(
                connection
                    .Query<string>(
                        "SELECT DISTINCT subject FROM record_facts WHERE document_id = @id AND kind IN (SELECT value FROM json_each(@kinds))",
                        new { id, kinds = AboutMeetings }
                    )
                    .Select(Circle.OfSubject)
            );
        }
        return circles;
    }

    private static readonly string AboutMeetings = Json.Of(new[] { FactKinds.MeetingDate, FactKinds.MeetingPlace, FactKinds.ReportSymbol });

    private static HashSet<string> SymbolsOfNew(DbConnection connection, long done) =>
        connection
            .Query<(string Symbol, string Joint)>(
                "SELECT symbol, joint_symbols FROM record_documents WHERE id > @done AND symbol IS NOT NULL",
                new { done }
            )
            .SelectMany(row => Owners.Symbols(row.Symbol, row.Joint))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Circles whose lists, or whose meetings' reports, are told of under symbols that now are somebody's.</summary>
    private static List<Circle> Naming(DbConnection connection, HashSet<string> symbols, HashSet<Circle> known)
    {
        var reports = connection
            .Query<(string Subject, string Value)>(
                "SELECT DISTINCT subject, value FROM record_facts WHERE kind = @kind",
                new { kind = FactKinds.ReportSymbol }
            )
            .Where(fact => symbols.Contains(fact.Value))
            .Select(fact => Circle.OfSubject(fact.Subject));
        // All lists are looked through, since none is kept by symbol: a tenth of a second at 100,000 documents.
        const string sql = """
            SELECT DISTINCT d.body_code, l.symbols FROM record_listed l JOIN record_documents d ON d.id = l.document_id WHERE l.symbols <> '[]'
            """;
        var lists = connection
            .Query<(string? Body, string Symbols)>(sql, buffered: !Dialect.Of(connection).ReadsWhileReading)
            .Where(row => !known.Contains(new Circle(row.Body)) && Json.To<string[]>(row.Symbols).Any(symbols.Contains))
            .Select(row => new Circle(row.Body));
        return symbols.Count == 0 ? [] : [.. reports, .. lists];
    }
}
