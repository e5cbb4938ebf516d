using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>Brings the tables up to date: each file in one transaction with the row that says it was applied (decision 0003).</summary>
internal sealed class Migrator(SqliteConnection connection, IReadOnlyList<MigrationSet> sets, TimeProvider time)
{
    /// <summary>Called before each statement and before each commit, so that a test can end the process there.</summary>
    public Action<string> Step { get; init; } = _ => { };

    /// <exception cref="StoreRefusedException">The data is newer than the program, or an applied file was edited.</exception>
    public void Run()
    {
        var applied = Schema.Applied(connection);
        Schema.DemandKnown(applied, sets, Dialect.Sqlite);
        foreach (var set in sets)
        {
            foreach (var migration in set.For(Dialect.Sqlite).Where(migration => !applied.ContainsKey((set.Prefix, migration.Number))))
            {
                Apply(set.Prefix, migration);
            }
        }
    }

    private void Apply(string prefix, Migration migration)
    {
        // Rebuilding a table needs the references unwatched meanwhile; they are checked before the commit instead.
        connection.Execute("PRAGMA foreign_keys = OFF");
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var before = Names();
            RunStatements(migration);
            Schema.DemandPrefix(prefix, migration, Names().Except(before));
            DemandReferences(migration);
            Schema.Record(connection, prefix, migration, time);
            Step("COMMIT");
            connection.Execute("COMMIT");
        }
        finally
        {
            if (connection.InTransaction())
            {
                connection.Execute("ROLLBACK");
            }
            connection.Execute("PRAGMA foreign_keys = ON");
        }
    }

    private void RunStatements(Migration migration)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(migration.Sql);
        while (!rest.IsEmpty)
        {
            Check(raw.sqlite3_prepare_v2(connection.Handle, rest, out var statement, out rest));
            using (statement)
            {
                Finish(statement);
            }
            if (!connection.InTransaction())
            {
                throw new InvalidOperationException($"Migration {migration.Name} ends the transaction it runs in.");
            }
        }
    }

    private void Finish(sqlite3_stmt statement)
    {
        // A comment at the end of a file is no statement.
        if (statement.IsInvalid)
        {
            return;
        }
        Step(raw.sqlite3_sql(statement).utf8_to_string());
        int code;
        do
        {
            code = raw.sqlite3_step(statement);
        } while (code == raw.SQLITE_ROW);
        Check(code == raw.SQLITE_DONE ? raw.SQLITE_OK : code);
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new SqliteException(raw.sqlite3_errmsg(connection.Handle).utf8_to_string(), code);
        }
    }

    private List<string> Names() => connection.Column("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");

    private void DemandReferences(Migration migration)
    {
        if (connection.Column("PRAGMA foreign_key_check") is [var table, ..])
        {
            throw new InvalidOperationException($"Migration {migration.Name} leaves rows of {table} that refer to nothing.");
        }
    }
}
