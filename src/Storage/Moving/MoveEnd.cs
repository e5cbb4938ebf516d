using System.Data;
using System.Data.Common;
using Dapper;

namespace Palermo.Storage;

/// <summary>One of the two places of a move, kept from everybody who would write there meanwhile.</summary>
internal sealed class MoveEnd(DbConnection connection, IDisposable? held, IReadOnlyList<MigrationSet> sets) : IDisposable
{
    private const string Sequences = """
        SELECT pg_get_serial_sequence(quote_ident(t.relname), c.attname) AS Sequence, t.relname::text AS TableName, c.attname::text AS ColumnName
        FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid
        WHERE t.relnamespace = to_regnamespace(current_schema()) AND c.attidentity <> ''
        """;

    public DbConnection Connection => connection;

    /// <summary>
    /// All that is moved. Not what a migrator writes, nor what is made anew from the rest; the identity stands in the target only at the end, and
    /// until then nobody else opens it.
    /// </summary>
    public IReadOnlyList<MoveTable> Tables { get; } =
        MoveCatalogue.Read(connection, name => name is "storage_migration" or "storage_identity" || sets.Any(set => set.IsDerived(name)));

    public string? Identity => connection.QueryFirstOrDefault<string>("SELECT id FROM storage_identity");

    public long LastWrite => connection.ExecuteScalar<long>("SELECT coalesce(max(sequence), 0) FROM storage_audit");

    /// <summary>Does work in one transaction, with what modules leave to its end.</summary>
    public void Write(Action work)
    {
        connection.Execute("BEGIN TRANSACTION");
        try
        {
            work();
            foreach (var set in sets)
            {
                set.BeforeCommit?.Invoke(connection);
            }
            connection.Execute("COMMIT TRANSACTION");
        }
        catch when (connection.State == ConnectionState.Open)
        {
            connection.Execute("ROLLBACK TRANSACTION");
            throw;
        }
    }

    /// <summary>New rows get numbers after those that came along; SQLite sees to that by itself.</summary>
    public void SetSequences()
    {
        if (Dialect.Of(connection) != Dialect.Postgres)
        {
            return;
        }
        foreach (var (sequence, table, column) in connection.Query<(string, string, string)>(Sequences).AsList())
        {
            connection.Execute($"SELECT setval('{sequence}', coalesce(max({column}), 0) + 1, false) FROM {table}");
        }
    }

    public void Dispose()
    {
        Prepared.Release(connection);
        connection.Dispose();
        held?.Dispose();
    }
}
