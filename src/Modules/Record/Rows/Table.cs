using System.Data.Common;
using System.Reflection;
using System.Text.Json;
using Palermo.Storage;

namespace Palermo.Record.Rows;

/// <summary>A table to be written: its columns are the properties of its row type, <c>body_code</c> for <c>BodyCode</c>.</summary>
/// <param name="name">With the module's prefix.</param>
/// <param name="onConflict">What becomes of a row that is there already; an error where nothing is said.</param>
internal sealed class Table<T>(string name, string onConflict = "")
{
    private static readonly PropertyInfo[] Columns = typeof(T).GetProperties();

    private readonly string sql =
        $"INSERT INTO {name} ({string.Join(", ", Columns.Select(column => JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name)))}) "
        + $"VALUES ({string.Join(", ", Columns.Select((_, index) => $"?{index + 1}"))}) {onConflict}";

    /// <returns>The row's number; null where it was there already.</returns>
    public long? Add(DbConnection transaction, T row) =>
        Statement.Of(transaction, sql).Insert([.. Columns.Select(column => Value(column, row))]);

    public void AddAll(DbConnection transaction, IEnumerable<T> rows)
    {
        foreach (var row in rows)
            Add(transaction, row);
    }

    /// <summary>A row that has no number yet gets one from SQLite.</summary>
    private static object? Value(PropertyInfo column, T row) =>
        column.GetValue(row) is var value && (column.Name, value) is ("Id", 0L) ? null : value;
}
