using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;
using Palermo.Record.Import;

namespace Palermo.Record.Corpus;

/// <summary>The findings across the documents of a circle: those that are found again stay as they are.</summary>
internal static class KnownFindings
{
    /// <returns>Ids of the findings that have come, and of those that are none any more.</returns>
    public static (IReadOnlyList<long> Come, IReadOnlyList<long> Gone) Store(
        DbConnection connection,
        string circle,
        IEnumerable<Finding> findings,
        Func<long, string> digest
    )
    {
        var known = connection
            .Query<(string Slug, long Id)>("SELECT slug, id FROM record_findings WHERE circle = @circle", new { circle })
            .ToDictionary(row => row.Slug, row => row.Id, StringComparer.Ordinal);
        var come = new List<long>();
        foreach (var finding in findings)
        {
            var slug = StoreFindings.Address(string.Join(' ', finding.Sources.Select(source => digest(source.DocumentId))), finding);
            if (!known.Remove(slug) && StoreFindings.Across(connection, finding, slug, circle) is { } id)
                come.Add(id);
        }
        Remove(connection, known.Values);
        return (come, [.. known.Values]);
    }

    /// <summary>Findings of the time when the corpus was made anew as a whole.</summary>
    public static IReadOnlyList<long> RemoveOfNoCircle(DbConnection connection)
    {
        var ids = connection.Query<long>("SELECT id FROM record_findings WHERE scope = 'across' AND circle IS NULL").ToList();
        Remove(connection, ids);
        return ids;
    }

    private static void Remove(DbConnection connection, IEnumerable<long> ids)
    {
        var rows = ids.Select(id => new { id }).ToList();
        connection.Execute("DELETE FROM record_finding_sources WHERE finding_id = @id", rows);
        connection.Execute("DELETE FROM record_findings WHERE id = @id", rows);
    }
}
