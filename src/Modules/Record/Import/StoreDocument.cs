using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;
using Palermo.Record.Publish;
using Palermo.Record.Rows;
using Palermo.Storage;

namespace Palermo.Record.Import;

/// <summary>A document in the tables.</summary>
/// <param name="RecommendationIds">In the order of its recommendations.</param>
/// <param name="Kin">Null where no document of its symbol was there before.</param>
internal sealed record StoredDocument(long Id, string Slug, IReadOnlyList<long> RecommendationIds, Kinship? Kin);

/// <summary>Writes one document with all that was read from it; runs inside the store's transaction.</summary>
internal static class StoreDocument
{
    public static StoredDocument Store(DbConnection connection, DocumentRows rows)
    {
        var slug = FreeSlug(connection, rows.Document);
        var document = rows.Document with { Slug = slug };
        var id = Tables.Documents.Add(connection, document with { Published = DocumentEntries.Changeable(document) })!.Value;
        var reading = rows.Reading;
        Tables.Originals.Add(connection, new OriginalRow(id, reading.Original));
        Tables.Readings.Add(connection, new ReadingRow(id, reading.RecordJson, reading.Text, reading.TreeJson));
        var recommendations = StoreRecommendations(connection, rows, id);
        Tables.Mentions.AddAll(connection, rows.Mentions.Select(row => row with { DocumentId = id }));
        Tables.People.AddAll(connection, rows.People.Select(row => row with { DocumentId = id }));
        Tables.AgendaItems.AddAll(connection, rows.AgendaItems.Select(row => row with { DocumentId = id }));
        Tables.Planned.AddAll(connection, rows.Planned.Select(row => row with { DocumentId = id }));
        Tables.Held.AddAll(connection, rows.Held.Select(row => row with { DocumentId = id }));
        Tables.Listed.AddAll(connection, rows.Listed.Select(row => row with { DocumentId = id }));
        Tables.Facts.AddAll(connection, rows.Facts.Select(row => row with { DocumentId = id }));
        StoreFindings.Within(connection, rows, id);
        return new StoredDocument(id, slug, recommendations, slug == rows.Document.Slug ? null : Kin(connection, rows.Document));
    }

    /// <summary>Another edition where one of its language is there, or a language is not known: at the symbol's address, or at that with the language behind it.</summary>
    private static Kinship Kin(DbConnection connection, DocumentRow document)
    {
        var there = connection
            .Query<(string Slug, string? Language)>(
                "SELECT slug, language FROM record_documents WHERE slug = @Slug OR slug = @Version",
                new { document.Slug, Version = $"{document.Slug}.{document.Language}" }
            )
            .ToList();
        return document.Language is { } language && there.All(one => one.Language is not null && one.Language != language)
            ? new Kinship.Version(language, there[0].Language!)
            : new Kinship.Edition();
    }

    /// <summary>The address of the symbol, unless another document has it: then the digest's, until the corpus knows which edition is newer.</summary>
    private static string FreeSlug(DbConnection connection, DocumentRow document)
    {
        var taken = Statement.Of(connection, "SELECT id FROM record_documents WHERE slug = @1").Number(document.Slug);
        return taken is null ? document.Slug : document.DigestSlug;
    }

    private static IReadOnlyList<long> StoreRecommendations(DbConnection connection, DocumentRows rows, long id)
    {
        var ids = Tables.Recommendations.NumberAll(connection, rows.Recommendations.Select(row => row with { DocumentId = id }));
        Tables.Citations.AddAll(
            connection,
            rows.Citations.Select(row =>
                row with
                {
                    DocumentId = id,
                    RecommendationId = row.RecommendationId is { } position ? ids[(int)position] : null,
                }
            )
        );
        return ids;
    }
}
