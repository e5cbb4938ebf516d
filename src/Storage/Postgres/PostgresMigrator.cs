using Dapper;
using Npgsql;

namespace Palermo.Storage;

/// <summary>
/// Brings the tables up to date: each file in one transaction with the row that says it was applied (decision 0003), one migrator at a time.
/// </summary>
internal sealed class PostgresMigrator(NpgsqlConnection connection, IReadOnlyList<MigrationSet> sets, TimeProvider time)
{
    private const string Relations =
        "SELECT relname::text FROM pg_class WHERE relnamespace = to_regnamespace(current_schema()) AND relkind <> 't'";

    /// <exception cref="StoreRefusedException">The data is newer than the program, or an applied file was edited; the database is another program's.</exception>
    public void Run()
    {
        while (Missing() is var (set, migration))
        {
            Apply(set.Prefix, migration);
        }
    }

    private (MigrationSet, Migration)? Missing()
    {
        var applied = Schema.Applied(connection);
        if (applied.Count == 0 && Names() is [var stranger, ..])
        {
            throw new StoreRefusedException(
                $"The database holds {stranger}, which is another program's. Make a database for Palermo alone."
            );
        }
        Schema.DemandKnown(applied, sets, Dialect.Postgres);
        return sets.SelectMany(set => set.For(Dialect.Postgres).Select(migration => ((MigrationSet, Migration)?)(set, migration)))
            .FirstOrDefault(next => !applied.ContainsKey((next!.Value.Item1.Prefix, next.Value.Item2.Number)));
    }

    private void Apply(string prefix, Migration migration)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(PostgresWriteConnection.WaitForWriters);
        // Another node may have come first.
        if (Schema.Applied(connection).ContainsKey((prefix, migration.Number)))
        {
            return;
        }
        var began = connection.ExecuteScalar<string>("SELECT pg_current_xact_id()::text");
        var before = Names();
        connection.Execute(migration.Sql);
        if (connection.ExecuteScalar<string>("SELECT pg_current_xact_id()::text") != began)
        {
            throw new InvalidOperationException($"Migration {migration.Name} ends the transaction it runs in.");
        }
        Schema.DemandPrefix(prefix, migration, Names().Except(before));
        Schema.Record(connection, prefix, migration, time);
        transaction.Commit();
    }

    private List<string> Names() => [.. connection.Query<string>(Relations)];
}
