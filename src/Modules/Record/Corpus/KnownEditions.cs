using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;
using Palermo.Record.Extract;

namespace Palermo.Record.Corpus;

/// <summary>Second step, for all circles together: which documents are editions of one another, and at which addresses they stand.</summary>
internal static class KnownEditions
{
    private const int AtOnce = 500;

    private const string Sql = """
        SELECT id, slug, digest_slug, sha256, sort_date, known_symbol, symbol_slug, superseded_by, language, stands_first, version_of FROM record_documents
        """;

    /// <param name="slugs">The addresses that changed documents ask for, or asked for before.</param>
    /// <param name="bare">Documents that have lost their symbol.</param>
    /// <returns>What has changed.</returns>
    public static IReadOnlyList<Addressed> Store(DbConnection connection, IEnumerable<string> slugs, IEnumerable<long> bare)
    {
        var changed = new List<Addressed>();
        foreach (var wanted in slugs.Chunk(AtOnce))
        {
            var ofBytes = connection
                .Query<string>(
                    "SELECT digest_slug FROM record_documents WHERE digest_slug IN (SELECT value FROM json_each(@wanted))",
                    new { wanted = Json.Of(wanted) }
                )
                .ToHashSet(StringComparer.Ordinal);
            var alike = connection
                .Query<Addressable>($"{Sql} WHERE symbol_slug IN (SELECT value FROM json_each(@wanted))", new { wanted = Json.Of(wanted) })
                .GroupBy(one => one.SymbolSlug);
            changed.AddRange(alike.SelectMany(group => Addressing.Resolve(group, ofBytes.Contains)).Where(one => one.IsChange));
        }
        foreach (var ids in bare.Chunk(AtOnce))
        {
            var alone = connection.Query<Addressable>(
                $"{Sql} WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each(@ids))",
                new { ids = Json.Of(ids) }
            );
            changed.AddRange(alone.SelectMany(one => Addressing.Resolve([one], _ => false)).Where(one => one.IsChange));
        }
        Write(connection, changed);
        return changed;
    }

    /// <summary>Two documents may trade addresses: first all take the address of their bytes, which is theirs alone.</summary>
    private static void Write(DbConnection connection, List<Addressed> changed)
    {
        connection.Execute("UPDATE record_documents SET slug = digest_slug WHERE id = @Id", changed.Select(one => new { one.Id }));
        connection.Execute(
            $"""
            UPDATE record_documents SET slug = @Slug, superseded_by = @SupersededBy, version_of = @VersionOf, changed = {CurrentEditions.Now}
            WHERE id = @Id
            """,
            changed.Select(one => new
            {
                one.Slug,
                one.SupersededBy,
                one.VersionOf,
                one.Id,
            })
        );
    }
}
