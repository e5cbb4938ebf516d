using System.Data.Common;
using Dapper;

namespace Palermo.Storage;

/// <summary>Which tables a database has, read from the engine's own catalogue.</summary>
internal static class MoveCatalogue
{
    public const string First = "storage_audit";

    private const string OfSqlite = """
        SELECT t.name AS TableName, c.name AS ColumnName, c.pk AS KeyPlace,
            EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) f WHERE f."table" = t.name AND f."from" = c.name) AS IsOwn
        FROM sqlite_schema t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
        """;

    private const string OfPostgres = """
        SELECT t.relname::text AS TableName, c.attname::text AS ColumnName,
            coalesce(array_position(i.indkey::int2[], c.attnum), -1)::bigint + 1 AS KeyPlace,
            EXISTS (SELECT 1 FROM pg_constraint f
                WHERE f.contype = 'f' AND f.conrelid = t.oid AND f.confrelid = t.oid AND f.conkey = ARRAY[c.attnum]) AS IsOwn
        FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid LEFT JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
        WHERE t.relkind = 'r' AND t.relnamespace = to_regnamespace(current_schema()) AND c.attnum > 0 AND NOT c.attisdropped AND c.attgenerated = ''
        """;

    private const string LinksOfSqlite = """
        SELECT t.name AS Child, f."table" AS Parent FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        """;

    private const string LinksOfPostgres =
        "SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND connamespace = to_regnamespace(current_schema())";

    /// <summary>The tables in an order in which what is referred to comes before what refers.</summary>
    public static IReadOnlyList<MoveTable> Read(DbConnection connection, Func<string, bool> isLeftOut)
    {
        var isPostgres = Dialect.Of(connection) == Dialect.Postgres;
        var tables = connection
            .Query<Column>(isPostgres ? OfPostgres : OfSqlite)
            .Where(column => !isLeftOut(column.TableName))
            .GroupBy(column => column.TableName)
            .Select(Table)
            // First as a whole what tells by its end how far the source had come.
            .OrderBy(table => table.Name != First)
            .ThenBy(table => table.Name, StringComparer.Ordinal)
            .ToList();
        var parents = connection
            .Query<(string Child, string Parent)>(isPostgres ? LinksOfPostgres : LinksOfSqlite)
            .Where(link => link.Child != link.Parent)
            .ToLookup(link => link.Child, link => link.Parent);
        return InOrder(tables, parents);
    }

    private static List<MoveTable> InOrder(List<MoveTable> tables, ILookup<string, string> parents)
    {
        var ordered = new List<MoveTable>();
        while (ordered.Count < tables.Count)
        {
            var ready = tables.Find(table =>
                !ordered.Contains(table) && parents[table.Name].All(name => ordered.Exists(one => one.Name == name))
            );
            ordered.Add(ready ?? throw new InvalidOperationException("Tables refer to one another in a circle."));
        }
        return ordered;
    }

    private static MoveTable Table(IGrouping<string, Column> columns) =>
        new(
            columns.Key,
            [.. columns.Select(column => column.ColumnName).Order(StringComparer.Ordinal)],
            [.. columns.Where(column => column.KeyPlace > 0).OrderBy(column => column.KeyPlace).Select(column => column.ColumnName)],
            [.. columns.Where(column => column.IsOwn).Select(column => column.ColumnName)]
        );

    private sealed record Column
    {
        public required string TableName { get; init; }
        public required string ColumnName { get; init; }
        public long KeyPlace { get; init; }
        public bool IsOwn { get; init; }
    }
}
