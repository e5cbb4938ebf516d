using Npgsql;

namespace Palermo.Storage;

/// <summary>Opens connections to a server and refuses those that are not as they must be.</summary>
internal static class PostgresConnections
{
    // Sent to the server once and run by name from then on.
    private const int MostPrepared = 200;

    /// <param name="holder">What the process is, as the server's list of sessions shows it.</param>
    /// <exception cref="StoreRefusedException">No such database, no right to enter it, or a setting does not hold.</exception>
    /// <exception cref="StoreUnreachableException">No server answers.</exception>
    public static NpgsqlConnection Open(NpgsqlConnectionStringBuilder place, Role role, string holder)
    {
        var connection = new NpgsqlConnection(Address(place, holder));
        try
        {
            connection.Open();
            PostgresSettings.Apply(connection, role);
            PostgresSettings.Demand(connection, role);
            return connection;
        }
        catch (PostgresException told) when (!Faults.OfConnection(told))
        {
            connection.Dispose();
            throw PostgresRefusals.Of(told, place);
        }
        catch (NpgsqlException error) when (PostgresRefusals.IsPasswordMissing(error))
        {
            connection.Dispose();
            throw PostgresRefusals.NoPassword(error, place);
        }
        catch (NpgsqlException error)
        {
            connection.Dispose();
            throw Faults.Unreachable(error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Address(NpgsqlConnectionStringBuilder place, string holder) =>
        new NpgsqlConnectionStringBuilder(place.ConnectionString)
        {
            ApplicationName = place.ApplicationName ?? holder,
            // Readers and the writer hold their own, each with settings of its own.
            Pooling = false,
            Enlist = false,
            MaxAutoPrepare = MostPrepared,
            AutoPrepareMinUsages = 2,
            // The server's own limit, set per session, ends what takes too long.
            CommandTimeout = 0,
        }.ConnectionString;
}
