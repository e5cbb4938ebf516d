using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

internal sealed class SqliteStatement : Statement
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt prepared;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection;
        Demand(raw.sqlite3_prepare_v2(connection.Handle, sql, out prepared));
    }

    public override int Run(params ReadOnlySpan<object?> values)
    {
        Step(values, static _ => 0L);
        return raw.sqlite3_changes(connection.Handle);
    }

    public override long? Number(params ReadOnlySpan<object?> values) => Step(values, static row => raw.sqlite3_column_int64(row, 0));

    public override void Dispose() => prepared.Dispose();

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
