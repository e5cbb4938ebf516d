using System.Data.Common;
using Npgsql;

namespace Palermo.Storage;

/// <summary>
/// Many rows in one statement, a column of them to a parameter. One statement and not several, of which the driver would send all but the first from
/// the pool of threads.
/// </summary>
internal sealed class PostgresInsertion : IDisposable
{
    private readonly NpgsqlCommand command;

    private PostgresInsertion(NpgsqlConnection connection, Insertion insertion)
    {
        command = new NpgsqlCommand(Sql(insertion, Types(connection, insertion)), connection);
        NpgsqlCommandBuilder.DeriveParameters(command);
        command.Prepare();
    }

    public static PostgresInsertion Prepare(DbConnection connection, Insertion insertion) => new((NpgsqlConnection)connection, insertion);

    public IReadOnlyList<long> Numbers(IEnumerable<object?[]> rows) => [.. PostgresPortion.Of(rows).SelectMany(Send)];

    public void Dispose() => command.Dispose();

    /// <summary>What the columns hold, as the server knows them.</summary>
    private static List<string> Types(NpgsqlConnection connection, Insertion insertion)
    {
        using var one = new NpgsqlCommand(insertion.Sql, connection);
        NpgsqlCommandBuilder.DeriveParameters(one);
        return [.. one.Parameters.Select(parameter => parameter.DataTypeName!)];
    }

    /// <remarks>Ordered by their places, so that the database numbers the rows in the order in which they were given.</remarks>
    private static string Sql(Insertion insertion, List<string> types)
    {
        var columns = string.Join(", ", types.Select((_, at) => $"v{at}"));
        var values = string.Join(", ", types.Select((type, at) => $"CAST(v{at} AS {type})"));
        var parameters = string.Join(", ", types.Select((type, at) => $"CAST(@{at} AS {Sent(type)}[])"));
        return insertion.From($"SELECT {values} FROM unnest({parameters}) WITH ORDINALITY AS given ({columns}, place) ORDER BY place");
    }

    /// <summary>Numbers and bytes go as they are, everything else as text.</summary>
    private static string Sent(string type) => type is "bigint" or "bytea" ? type : "text";

    private List<long> Send(IReadOnlyList<object?[]> rows)
    {
        for (var column = 0; column < command.Parameters.Count; column++)
        {
            command.Parameters[column].Value = PostgresValue.Column(command.Parameters[column], rows, column);
        }
        var numbers = new List<long>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            numbers.Add(reader.GetInt64(0));
        }
        numbers.Sort();
        return numbers;
    }
}
