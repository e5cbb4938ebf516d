using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Palermo.Storage;

/// <summary>The server is asked once for the types of the parameters, since null has none of its own.</summary>
internal sealed class PostgresStatement : Statement
{
    private readonly NpgsqlCommand command;

    public PostgresStatement(NpgsqlConnection connection, string sql)
    {
        command = new NpgsqlCommand(sql, connection);
        NpgsqlCommandBuilder.DeriveParameters(command);
        command.Prepare();
    }

    public override int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteNonQuery();
    }

    public override long? Number(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteScalar() is { } found and not DBNull ? Convert.ToInt64(found, CultureInfo.InvariantCulture) : null;
    }

    public override void Dispose() => command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = Value(command.Parameters[i], values[i]);
        }
    }

    private static object Value(NpgsqlParameter parameter, object? value) =>
        value switch
        {
            null => DBNull.Value,
            bool truth => truth ? 1L : 0L,
            int number => (long)number,
            // A number for a column of text, as SQLite takes it.
            long number when parameter.NpgsqlDbType == NpgsqlDbType.Text => number.ToString(CultureInfo.InvariantCulture),
            string or long or byte[] or ReadOnlyMemory<byte> => value,
            _ => throw new ArgumentException($"PostgreSQL keeps no {value.GetType().Name} here.", nameof(value)),
        };
}
