using System.Data.Common;
using Dapper;

namespace Palermo.Storage;

/// <summary>Reads every row of every table, whose pages the server then holds against their checksums, and follows every reference.</summary>
internal static class PostgresCheck
{
    private const string Tables =
        "SELECT relname::text FROM pg_class WHERE relnamespace = to_regnamespace(current_schema()) AND relkind = 'r' ORDER BY relname";

    private const string References = """
        SELECT c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text, f.attname::text
        FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
        WHERE c.contype = 'f' AND c.connamespace = to_regnamespace(current_schema()) AND cardinality(c.conkey) = 1
        """;

    public static IEnumerable<string> Of(DbConnection connection) => Unreadable(connection).Concat(Dangling(connection));

    private static IEnumerable<string> Unreadable(DbConnection connection) =>
        connection.Query<string>(Tables).Select(table => Read(connection, table)).OfType<string>();

    private static string? Read(DbConnection connection, string table)
    {
        connection.Execute("SAVEPOINT one");
        try
        {
            connection.ExecuteScalar($"SELECT sum(length(t::text)) FROM {table} t");
            return null;
        }
        catch (DbException error) when (!Faults.OfConnection(error))
        {
            connection.Execute("ROLLBACK TO one");
            return $"{table} cannot be read: {error.Message}";
        }
    }

    private static IEnumerable<string> Dangling(DbConnection connection) =>
        connection
            .Query<(string Table, string Column, string Target, string Key)>(References)
            .Where(one =>
                connection.ExecuteScalar<bool>(
                    $"""
                    SELECT EXISTS (SELECT 1 FROM {one.Table} t WHERE t.{one.Column} IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM {one.Target} k WHERE k.{one.Key} = t.{one.Column}))
                    """
                )
            )
            .Select(one => $"{one.Table} refers to a row that is not there");
}
