using Dapper;
using Npgsql;
using Palermo.Kernel;

namespace Palermo.Storage;

/// <summary>A database of a server, which arbitrates between writers itself.</summary>
internal sealed record PostgresOpening(DataPlace.OnServer Place, IReadOnlyList<MigrationSet> Sets, TimeProvider Time) : Opening(Sets, Time)
{
    public override bool Exists()
    {
        using var connection = Open(Role.Reader, "palermo");
        return Schema.Applied(connection).Count > 0;
    }

    public override ReadPool Readers(string holder) => new(() => new PostgresReadConnection(Open(Role.Reader, holder), Sets));

    public override IDisposable? Lock(string holder) => null;

    /// <summary>The server checks each page as it reads it; a full check reads them all.</summary>
    public override (WriteConnection Connection, bool CheckedWhole) Writer(IRandom random, string holder)
    {
        using (var connection = Open(Role.Writer, holder))
        {
            new PostgresMigrator(connection, Sets, Time).Run();
            Identify(connection, random);
        }
        return (new PostgresWriteConnection(() => Current(holder), Time), false);
    }

    public override bool CheckForReading(string holder)
    {
        using var connection = Open(Role.Reader, holder);
        if (Schema.Applied(connection).Count == 0)
        {
            throw new StoreRefusedException($"There are no records in {Place}.");
        }
        Schema.DemandCurrent(connection, Sets);
        DemandWhole(connection);
        return false;
    }

    public override MoveEnd End(bool isTarget)
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

    private NpgsqlConnection Open(Role role, string holder) => PostgresConnections.Open(Place.Connection, role, holder);
}
