using Dapper;

namespace Palermo.Storage;

/// <summary>Copies the rows of one table that are not there yet.</summary>
internal sealed class MoveRows(MoveEnd from, MoveEnd to, MoveTable table, int batch)
{
    private readonly string after = string.Join(", ", table.Key.Select((_, at) => $"@k{at}"));

    private readonly Insertion insertion = new(table.Name, [.. table.Columns.Select(MoveTable.Quoted)]);

    public void Copy(Action<long> tell)
    {
        var copied = to.Connection.ExecuteScalar<long>($"SELECT count(*) FROM {table.Name}");
        var last = Last();
        while (Next(last) is { Count: > 0 } rows)
        {
            to.Write(() => Insert(rows));
            last = Keys(rows[^1]);
            copied += rows.Count;
            tell(copied);
        }
        to.Write(Link);
    }

    /// <summary>The key of the last row in the target; null where it has none.</summary>
    private object[]? Last()
    {
        var descending = string.Join(", ", table.Key.Select(column => MoveTable.Quoted(column) + " DESC"));
        return Read(to, $"SELECT {table.Selected} FROM {table.Name} ORDER BY {descending} LIMIT 1", null) is [var row] ? Keys(row) : null;
    }

    private List<object[]> Next(object[]? last)
    {
        var where = last is null ? "" : $"WHERE ({table.OrderBy}) > ({after})";
        return Read(from, $"SELECT {table.Selected} FROM {table.Name} {where} ORDER BY {table.OrderBy} LIMIT {batch}", last);
    }

    private static List<object[]> Read(MoveEnd end, string sql, object[]? key)
    {
        var values = new DynamicParameters();
        foreach (var (at, value) in (key ?? []).Index())
        {
            values.Add($"k{at}", value);
        }
        using var reader = end.Connection.ExecuteReader(sql, values);
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }

    private object[] Keys(object[] row) =>
        [.. table.Key.Select(column => row[table.Columns.Index().First(one => one.Item == column).Index])];

    /// <summary>Without what refers to rows of the same table, which may come later.</summary>
    private void Insert(List<object[]> rows)
    {
        var own = table.Columns.Select(column => table.Own.Contains(column)).ToArray();
        insertion.Run(to.Connection, rows.Select(row => row.Select((value, at) => own[at] || value is DBNull ? null : value).ToArray()));
    }

    private void Link()
    {
        foreach (var column in table.Own.Select(MoveTable.Quoted))
        {
            var key = string.Join(" AND ", table.Key.Select((name, at) => $"{MoveTable.Quoted(name)} = @{at + 2}"));
            var link = Statement.Of(to.Connection, $"UPDATE {table.Name} SET {column} = @1 WHERE {key}");
            foreach (var row in Read(from, $"SELECT {column}, {table.OrderBy} FROM {table.Name} WHERE {column} IS NOT NULL", null))
            {
                link.Run([.. row]);
            }
        }
    }
}
