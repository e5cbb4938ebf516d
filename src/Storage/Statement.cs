using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>
/// A statement of the writer's connection, prepared once and kept for as long as the connection is open: what is written thousands of times is
/// not compiled each time. Parameters are given in the order in which the statement names them.
/// </summary>
public sealed class Statement : IDisposable
{
    private static readonly ConditionalWeakTable<DbConnection, Dictionary<string, Statement>> Kept = [];

    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt prepared;

    private Statement(SqliteConnection connection, string sql)
    {
        this.connection = connection;
        Demand(raw.sqlite3_prepare_v2(connection.Handle, sql, out prepared));
    }

    /// <param name="transaction">The connection that a write was given.</param>
    /// <param name="sql">One statement; always the same text, with values as parameters.</param>
    public static Statement Of(DbConnection transaction, string sql)
    {
        var all = Kept.GetOrCreateValue(transaction);
        if (!all.TryGetValue(sql, out var statement))
        {
            all[sql] = statement = new Statement((SqliteConnection)transaction, sql);
        }
        return statement;
    }

    /// <summary>Lets go of all statements of a connection, which must be done before it is closed.</summary>
    internal static void Release(DbConnection connection)
    {
        if (Kept.TryGetValue(connection, out var all))
        {
            foreach (var statement in all.Values)
            {
                statement.Dispose();
            }
            Kept.Remove(connection);
        }
    }

    /// <param name="values">Text, whole numbers, truth values, bytes or null.</param>
    /// <returns>How many rows were inserted, changed or deleted.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Step(values, static _ => 0L);
        return raw.sqlite3_changes(connection.Handle);
    }

    /// <returns>The number of the inserted row; null where a conflict was passed over.</returns>
    public long? Insert(params ReadOnlySpan<object?> values) => Run(values) == 0 ? null : raw.sqlite3_last_insert_rowid(connection.Handle);

    /// <returns>The whole number in the first column of the first row; null if there is none.</returns>
    public long? Number(params ReadOnlySpan<object?> values) => Step(values, static row => raw.sqlite3_column_int64(row, 0));

    public void Dispose() => prepared.Dispose();

    private long? Step(ReadOnlySpan<object?> values, Func<sqlite3_stmt, long> read)
    {
        try
        {
            for (var i = 0; i < values.Length; i++)
            {
                Demand(Bind(i + 1, values[i]));
            }
            var code = raw.sqlite3_step(prepared);
            long? number = code == raw.SQLITE_ROW ? read(prepared) : null;
            Demand(code is raw.SQLITE_ROW or raw.SQLITE_DONE ? raw.SQLITE_OK : code);
            return number;
        }
        finally
        {
            _ = raw.sqlite3_reset(prepared);
            _ = raw.sqlite3_clear_bindings(prepared);
        }
    }

    private int Bind(int index, object? value) =>
        value switch
        {
            null => raw.sqlite3_bind_null(prepared, index),
            string text => raw.sqlite3_bind_text(prepared, index, text),
            long number => raw.sqlite3_bind_int64(prepared, index, number),
            int number => raw.sqlite3_bind_int(prepared, index, number),
            bool truth => raw.sqlite3_bind_int(prepared, index, truth ? 1 : 0),
            byte[] bytes => raw.sqlite3_bind_blob(prepared, index, bytes),
            ReadOnlyMemory<byte> bytes => raw.sqlite3_bind_blob(prepared, index, bytes.Span),
            _ => throw new ArgumentException($"SQLite keeps no {value.GetType().Name}.", nameof(value)),
        };

    private void Demand(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, connection.Handle);
        }
    }
}
