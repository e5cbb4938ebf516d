using System.Globalization;
using Npgsql;

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
            command.Parameters[i].Value = PostgresValue.Of(command.Parameters[i], values[i]);
        }
    }
}
