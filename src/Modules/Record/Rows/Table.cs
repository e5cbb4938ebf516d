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

    private static readonly PropertyInfo? Id = Array.Find(Columns, column => column.Name == "Id");

    private static readonly PropertyInfo[] WithoutId = [.. Columns.Where(column => column != Id)];

    private readonly Insertion whole = new(name, Names(Columns), onConflict);

    private readonly Insertion numbered = new(name, Names(WithoutId), $"{onConflict} RETURNING id");

    /// <summary>A row that has no number yet gets one from the database.</summary>
    /// <returns>The row's number; null where it has none or was there already.</returns>
    public long? Add(DbConnection transaction, T row)
    {
        if (Id?.GetValue(row) is 0L)
            return Statement.Of(transaction, numbered.Sql).Number(Values(WithoutId, row));
        var added = Statement.Of(transaction, whole.Sql).Run(Values(Columns, row)) > 0;
        return added ? (long?)Id?.GetValue(row) : null;
    }

    /// <summary>Rows that have their numbers, or need none.</summary>
    public void AddAll(DbConnection transaction, IEnumerable<T> rows) => whole.Run(transaction, rows.Select(row => Values(Columns, row)));

    /// <summary>Rows that get their numbers from the database.</summary>
    /// <returns>Them, in the order of the rows.</returns>
    public IReadOnlyList<long> NumberAll(DbConnection transaction, IEnumerable<T> rows) =>
        numbered.Numbers(transaction, rows.Select(row => Values(WithoutId, row)));

    private static object?[] Values(PropertyInfo[] columns, T row) => [.. columns.Select(column => column.GetValue(row))];

    private static string[] Names(PropertyInfo[] columns) =>
        [.. columns.Select(column => JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name))];
}
