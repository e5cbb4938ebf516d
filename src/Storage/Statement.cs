using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Palermo.Storage;

/// <summary>
/// A statement of the writer's connection, prepared once and kept for as long as the connection is open: what is written thousands of times is
/// not compiled each time. Parameters are <c>@1</c>, <c>@2</c> and so on, and stand in the statement in this order.
/// </summary>
public abstract class Statement : IDisposable
{
    private static readonly ConditionalWeakTable<DbConnection, Dictionary<string, Statement>> Kept = [];

    /// <param name="transaction">The connection that a write was given.</param>
    /// <param name="sql">One statement; always the same text, with values as parameters.</param>
    public static Statement Of(DbConnection transaction, string sql)
    {
        var all = Kept.GetOrCreateValue(transaction);
        if (!all.TryGetValue(sql, out var statement))
        {
            all[sql] = statement = transaction is NpgsqlConnection postgres
                ? new PostgresStatement(postgres, sql)
                : new SqliteStatement((SqliteConnection)transaction, sql);
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
    public abstract int Run(params ReadOnlySpan<object?> values);

    /// <returns>The whole number in the first column of the first row, such as <c>RETURNING id</c> gives; null if there is none.</returns>
    public abstract long? Number(params ReadOnlySpan<object?> values);

    public abstract void Dispose();
}
