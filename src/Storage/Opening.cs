using System.Data.Common;
using System.Globalization;
using Dapper;
using Palermo.Kernel;

namespace Palermo.Storage;

/// <summary>Opens a place step by step and lets go of everything if a step refuses.</summary>
/// <param name="Sets">The store's own tables first, then the modules'.</param>
internal abstract record Opening(IReadOnlyList<MigrationSet> Sets, TimeProvider Time)
{
    /// <param name="pagesBetweenFolds">Of SQLite's log.</param>
    public static Opening Of(
        DataPlace place,
        IReadOnlyList<MigrationSet> sets,
        TimeProvider time,
        int pagesBetweenFolds = SqliteWriteConnection.PagesBetweenFolds
    ) =>
        place switch
        {
            DataPlace.InFolder folder => new SqliteOpening(folder.Path, sets, time, pagesBetweenFolds),
            DataPlace.OnServer server => new PostgresOpening(server, sets, time),
            _ => throw new ArgumentException("No such place.", nameof(place)),
        };

    /// <summary>Whether there are tables, in whatever state they are.</summary>
    public abstract bool Exists();

    /// <param name="patient">Whether a read waits for a server that is away, as writes do.</param>
    public abstract ReadPool Readers(string holder, bool patient);

    /// <summary>Keeps others from writing, where the engine does not do so by itself.</summary>
    public abstract IDisposable? Lock(string holder);

    /// <summary>The one connection that writes, its tables up to date, and whether the start's check came through all of the data.</summary>
    public abstract (WriteConnection Connection, bool CheckedWhole) Writer(IRandom random, string holder);

    /// <summary>Whether the start's check came through all of the data.</summary>
    public abstract bool CheckForReading(string holder);

    /// <summary>The place as one end of a move, kept from others who would write.</summary>
    /// <param name="isTarget">Its tables are made where they are missing.</param>
    /// <exception cref="StoreRefusedException">Somebody writes there.</exception>
    public abstract MoveEnd End(bool isTarget);

    /// <summary>A database has an identity before its first write; one with writes and none is the target of a move that has not ended.</summary>
    /// <exception cref="StoreRefusedException">See there.</exception>
    protected static void DemandWhole(DbConnection connection)
    {
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM storage_identity") == 0)
        {
            throw new StoreRefusedException("These records are not all there: a move has not ended. Run `palermo move` again.");
        }
    }

    protected void Identify(DbConnection connection, IRandom random)
    {
        connection.Execute(
            "INSERT INTO storage_identity SELECT 1, @id, @at WHERE NOT EXISTS (SELECT 1 FROM storage_audit) ON CONFLICT DO NOTHING",
            new { id = IdempotencyKey.Draw(random).ToString(), at = Time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) }
        );
        DemandWhole(connection);
    }
}
