using System.Data.Common;
using Npgsql;

namespace Palermo.Storage;

/// <summary>
/// Rows into one table. To a server many go together, since each statement is a journey there and back; SQLite takes them one by one.
/// </summary>
/// <param name="columns">Those that get values, in the order in which a row brings them.</param>
/// <param name="ending">What stands behind the values: <c>ON CONFLICT</c>, and <c>RETURNING</c> the numbers of new rows.</param>
public sealed class Insertion(string table, IReadOnlyList<string> columns, string ending = "")
{
    private readonly string into = $"INSERT INTO {table} ({string.Join(", ", columns)})";

    /// <summary>For one row, as a <see cref="Statement"/> takes it.</summary>
    public string Sql { get; } =
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, at) => $"@{at + 1}"))}) {ending}";

    /// <param name="transaction">The connection that a write was given.</param>
    /// <param name="rows">Values as a <see cref="Statement"/> takes them; read as they are sent.</param>
    public void Run(DbConnection transaction, IEnumerable<object?[]> rows) => Numbers(transaction, rows);

    /// <returns>
    /// The numbers of the new rows in the order in which they were given. Where a conflict left rows out there are fewer.
    /// </returns>
    public IReadOnlyList<long> Numbers(DbConnection transaction, IEnumerable<object?[]> rows)
    {
        if (transaction is NpgsqlConnection)
        {
            return Prepared.Of(transaction, this, PostgresInsertion.Prepare).Numbers(rows);
        }
        var statement = Statement.Of(transaction, Sql);
        return [.. rows.Select(row => statement.Number(row)).OfType<long>()];
    }

    /// <summary>For rows from another place than a list of values.</summary>
    internal string From(string source) => $"{into} {source} {ending}";
}
