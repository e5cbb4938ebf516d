using Dapper;

namespace Palermo.Storage;

/// <summary>
/// Copies all records from one place to another, in batches in the order of each table's key. What is there already tells how far it came, so that
/// it goes on after a kill; the identity is written last, when everything has been compared.
/// </summary>
internal sealed class Move(MoveEnd from, MoveEnd to, Action<MoveProgress> tell)
{
    private const int Batch = 500;

    /// <summary>Sums of both sides for every table.</summary>
    /// <exception cref="StoreRefusedException">The target holds other records, or the source has changed since the move began; a table differs.</exception>
    public IReadOnlyList<TableDigest> Run()
    {
        Demand();
        if (to.Identity is null)
        {
            foreach (var table in from.Tables)
            {
                new MoveRows(from, to, table, Batch).Copy(rows => tell(new MoveProgress(table.Name, rows)));
            }
            to.SetSequences();
        }
        var digests = Compare();
        Finish();
        return digests;
    }

    private void Demand()
    {
        if (Unlike(from, to).Concat(Unlike(to, from)).FirstOrDefault() is { } name)
        {
            throw new StoreRefusedException(
                $"{name} is missing in one of the places, or other than this program makes it. Restore a copy."
            );
        }
        if (to.Identity is { } identity && identity != from.Identity)
        {
            throw new StoreRefusedException("The target holds other records. Name an empty place.");
        }
        var copied = to.LastWrite;
        if (copied > 0 && Entry(from, copied) != Entry(to, copied))
        {
            throw new StoreRefusedException("The target holds part of another move. Name an empty place.");
        }
        if (copied != from.LastWrite && (to.Identity is not null || HasMore()))
        {
            throw new StoreRefusedException("The source has changed since it was copied. Empty the target and move again.");
        }
    }

    private static IEnumerable<string> Unlike(MoveEnd one, MoveEnd other) =>
        one.Tables.Where(table => !other.Tables.Any(table.IsLike)).Select(table => table.Name);

    /// <summary>Something beyond the audit, which is copied first as a whole.</summary>
    private bool HasMore() =>
        to
            .Tables.Where(table => table.Name != MoveCatalogue.First)
            .Any(table => to.Connection.ExecuteScalar<bool>($"SELECT EXISTS (SELECT 1 FROM {table.Name})"));

    private static string? Entry(MoveEnd end, long sequence) =>
        end.Connection.QueryFirstOrDefault<string>(
            "SELECT at || ' ' || caller || ' ' || action || ' ' || object FROM storage_audit WHERE sequence = @sequence",
            new { sequence }
        );

    private List<TableDigest> Compare()
    {
        var digests = new List<TableDigest>();
        foreach (var table in from.Tables)
        {
            var (there, here) = (TableDigest.Of(from.Connection, table), TableDigest.Of(to.Connection, table));
            if (there != here)
            {
                throw new StoreRefusedException(
                    $"{table.Name} differs: {there.Rows} rows {there.Sha256} in the source, {here.Rows} rows {here.Sha256} in the target. "
                        + "The source is unchanged. Empty the target and move again."
                );
            }
            digests.Add(here);
        }
        return digests;
    }

    private void Finish()
    {
        var (id, at) = from.Connection.QuerySingle<(string, string)>("SELECT id, at FROM storage_identity");
        to.Write(() => to.Connection.Execute("INSERT INTO storage_identity VALUES (1, @id, @at) ON CONFLICT DO NOTHING", new { id, at }));
    }
}

/// <summary>How far a move has come.</summary>
/// <param name="Rows">Of this table, copied so far.</param>
public readonly record struct MoveProgress(string Table, long Rows);
