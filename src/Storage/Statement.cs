using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Palermo.Storage;

/// <summary>
/// A statement of the writer's connection, prepared once. Parameters are <c>@1</c>, <c>@2</c> and so on, and stand in the statement in this order.
/// </summary>
public abstract class Statement : IDisposable
{
    /// <param name="transaction">The connection that a write was given.</param>
    /// <param name="sql">One statement; always the same text, with values as parameters.</param>
    public static Statement Of(DbConnection transaction, string sql) => Prepared.Of(transaction, sql, Prepare);

    /// <param name="values">Text, whole numbers, truth values, bytes or null.</param>
    /// <returns>How many rows were inserted, changed or deleted.</returns>
    public abstract int Run(params ReadOnlySpan<object?> values);

    /// <returns>The whole number in the first column of the first row, such as <c>RETURNING id</c> gives; null if there is none.</returns>
    public abstract long? Number(params ReadOnlySpan<object?> values);

    public abstract void Dispose();

    private static Statement Prepare(DbConnection connection, string sql) =>
        connection is NpgsqlConnection postgres
            ? new PostgresStatement(postgres, sql)
            : new SqliteStatement((SqliteConnection)connection, sql);
}
