using Dapper;
using Npgsql;
using Palermo.Kernel;

namespace Palermo.Storage;

/// <summary>A database of a server, which arbitrates between writers itself.</summary>
internal sealed record PostgresOpening(DataPlace.OnServer Place, IReadOnlyList<MigrationSet> Sets, TimeProvider Time) : Opening(Sets, Time)
{
    public override bool Exists() =>
        Allowed(() =>
        {
            using var connection = Open(Role.Reader, "palermo");
            return Schema.Applied(connection).Count > 0;
        });

    public override ReadPool Readers(string holder, bool patient)
    {
        return new(() => new PostgresReadConnection(patient ? Patience.Open(Reader, Time) : Reader(), Sets), again: patient);

        NpgsqlConnection Reader() => Open(Role.Reader, holder);
    }

    public override IDisposable? Lock(string holder) => null;

    /// <summary>The server checks each page as it reads it; a full check reads them all.</summary>
    public override (WriteConnection Connection, bool CheckedWhole) Writer(IRandom random, string holder) =>
        Allowed(() =>
        {
            using (var connection = Open(Role.Writer, holder))
            {
                new PostgresMigrator(connection, Sets, Time).Run();
                Identify(connection, random);
            }
            return ((WriteConnection)new PostgresWriteConnection(() => Current(holder), Time), false);
        });

    public override bool CheckForReading(string holder) =>
        Allowed(() =>
        {
            using var connection = Open(Role.Reader, holder);
            if (Schema.Applied(connection).Count == 0)
            {
                throw new StoreRefusedException($"There are no records in {Place}. `palermo import` or `palermo move` brings them there.");
            }
            Schema.DemandCurrent(connection, Sets);
            DemandWhole(connection);
            return false;
        });

    public override MoveEnd End(bool isTarget) => Allowed(() => OpenEnd(isTarget));

    private MoveEnd OpenEnd(bool isTarget)
    {
        var connection = Open(Role.Writer, "palermo move");
        try
        {
            if (isTarget)
            {
                new PostgresMigrator(connection, Sets, Time).Run();
            }
            else
            {
                Schema.DemandCurrent(connection, Sets);
                DemandWhole(connection);
            }
            TakeFromWriters(connection);
            return new MoveEnd(connection, null, Sets);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <remarks>Waits a little, since the server ends the session of a move that was killed only when it notices.</remarks>
    private void TakeFromWriters(NpgsqlConnection connection)
    {
        connection.Execute("SELECT set_config('lock_timeout', '5s', false)");
        try
        {
            connection.Execute(PostgresWriteConnection.TakeFromWriters);
        }
        catch (PostgresException held) when (held.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new StoreRefusedException($"Somebody writes to {Place}. Wait until they are done, or stop them.", held);
        }
    }

    /// <summary>To write on after a lost connection only with the tables that were there before.</summary>
    private NpgsqlConnection Current(string holder)
    {
        var connection = Open(Role.Writer, holder);
        try
        {
            Schema.DemandCurrent(connection, Sets);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Says in words what the role may not do, what the server cannot do, and that the connection was lost.</summary>
    private T Allowed<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (PostgresException told) when (told.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw PostgresRefusals.Of(told, Place.Connection);
        }
        catch (NpgsqlException error) when (Faults.OfConnectionOrServer(error))
        {
            throw Faults.InWords(error);
        }
    }

    private NpgsqlConnection Open(Role role, string holder) => PostgresConnections.Open(Place.Connection, role, holder);
}
