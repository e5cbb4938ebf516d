using System.Data.Common;
using Palermo.Kernel;

namespace Palermo.Storage;

/// <summary>
/// The database of one installation: a folder with <c>palermo.db</c>, where one process writes and any number of others read (decision 0002), or a
/// database of a PostgreSQL server, where any may.
/// </summary>
/// <remarks>
/// A process that has a store open must not open the file by other means, not even to copy it: closing that handle would let go of
/// SQLite's locks.
/// </remarks>
public sealed class Store : IAsyncDisposable
{
    public const string FileName = "palermo.db";

    private static readonly MigrationSet Own = MigrationSet.FromAssembly(typeof(Store).Assembly, "storage");

    private readonly ReadPool readers;
    private readonly Writer? writer;
    private readonly IDisposable? placeLock;
    private bool closed;

    private Store(DataPlace place, ReadPool readers, bool checkedWhole, Writer? writer = null, IDisposable? placeLock = null) =>
        (Place, this.readers, CheckedWhole, this.writer, this.placeLock) = (place, readers, checkedWhole, writer, placeLock);

    public DataPlace Place { get; }

    /// <summary>The data folder, as it was named; null where the data is on a server.</summary>
    public string? Folder => (Place as DataPlace.InFolder)?.Path;

    /// <summary>Whether a place holds records, in whatever state they are.</summary>
    /// <exception cref="StoreRefusedException">The server does not let us look.</exception>
    public static bool Exists(DataPlace place) => Opening.Of(place, [Own], TimeProvider.System).Exists();

    /// <summary>Whether the check for damage at the start came through all of the data; it stops after a quarter of a second.</summary>
    public bool CheckedWhole { get; }

    /// <summary>Transactions committed since the store was opened.</summary>
    internal long Commits => writer?.Commits ?? 0;

    /// <summary>Copies all records to another place and compares; goes on where an earlier call was ended.</summary>
    /// <param name="tell">Called after each batch.</param>
    /// <returns>What each table holds, the same on both sides.</returns>
    /// <exception cref="StoreRefusedException">Somebody writes; the target holds other records; the two differ.</exception>
    /// <exception cref="StoreUnreachableException">The server went away; another call goes on.</exception>
    public static IReadOnlyList<TableDigest> Move(
        DataPlace from,
        DataPlace to,
        IReadOnlyList<MigrationSet> migrations,
        TimeProvider time,
        Action<MoveProgress> tell
    )
    {
        if (from == to)
        {
            throw new StoreRefusedException("Both places are the same.");
        }
        using var source = Opening.Of(from, [Own, .. migrations], time).End(isTarget: false);
        using var target = Opening.Of(to, [Own, .. migrations], time).End(isTarget: true);
        try
        {
            return new Move(source, target, tell).Run();
        }
        catch (DbException error) when (Faults.OfConnectionOrServer(error))
        {
            throw Faults.InWords(error);
        }
    }

    /// <summary>Opens a place for writing, making a folder where it is missing and bringing its tables up to date.</summary>
    /// <param name="migrations">Of every module, in the order in which they build on one another.</param>
    /// <param name="holder">What the process is, for whoever is refused meanwhile, e.g. <c>palermo import</c>.</param>
    /// <exception cref="StoreRefusedException">Another process writes; a setting does not hold; the data is newer, damaged or not ours.</exception>
    public static Store OpenWriter(
        DataPlace place,
        IReadOnlyList<MigrationSet> migrations,
        TimeProvider time,
        IRandom random,
        string holder = "palermo"
    ) => OpenWriter(place, migrations, time, random, holder, SqliteWriteConnection.PagesBetweenFolds);

    internal static Store OpenWriter(
        DataPlace place,
        IReadOnlyList<MigrationSet> migrations,
        TimeProvider time,
        IRandom random,
        string holder,
        int pagesBetweenFolds
    )
    {
        var opening = Opening.Of(place, [Own, .. migrations], time, pagesBetweenFolds);
        var held = opening.Lock(holder);
        try
        {
            var (connection, checkedWhole) = opening.Writer(random, holder);
            Action<DbConnection>[] beforeCommit = [.. migrations.Select(set => set.BeforeCommit).OfType<Action<DbConnection>>()];
            return new Store(place, opening.Readers(holder, patient: true), checkedWhole, new Writer(connection, time, beforeCommit), held);
        }
        catch
        {
            held?.Dispose();
            throw;
        }
    }

    /// <summary>Opens a place for reading only; a writer may be at work in another process.</summary>
    /// <exception cref="StoreRefusedException">There is no database; its tables are older or newer than this program; a setting does not hold.</exception>
    /// <param name="holder">What the process is, as the server's list of sessions shows it.</param>
    public static Store OpenReader(DataPlace place, IReadOnlyList<MigrationSet> migrations, string holder = "palermo")
    {
        var opening = Opening.Of(place, [Own, .. migrations], TimeProvider.System);
        var checkedWhole = opening.CheckForReading(holder);
        return new Store(place, opening.Readers(holder, patient: false), checkedWhole);
    }

    /// <summary>
    /// Does <paramref name="work"/> in a transaction together with its audit entry and key; the task ends when all are durable.
    /// </summary>
    /// <param name="work">
    /// Runs on the writer's thread and uses only the connection it is given. It never begins or ends a transaction, and may run
    /// again after a rollback. An exception from it undoes this write alone and comes back to the caller.
    /// </param>
    /// <param name="cancel">Heeded until the work begins.</param>
    /// <exception cref="DiskFullException">Rolled back; try again when there is room.</exception>
    /// <exception cref="StoreStoppedException">The store has stopped; see <see cref="StoreStoppedException.OutcomeUnknown"/>.</exception>
    /// <exception cref="KeyReusedException">The key stands for another action or object.</exception>
    public Task<Written<T>> WriteAsync<T>(WriteIntent intent, Func<DbConnection, T> work, CancellationToken cancel = default) =>
        writer is null
            ? throw new InvalidOperationException("This store was opened for reading.")
            : writer.WriteAsync(intent, work, cancel);

    /// <summary>Reads on one snapshot: everything <paramref name="work"/> sees is of the same moment.</summary>
    /// <param name="work">May run again where the connection was lost.</param>
    public T Read<T>(Func<DbConnection, T> work) => readers.Read(work);

    /// <summary>Reads on one snapshot; cancelling interrupts the running statement.</summary>
    /// <remarks>Keep it short: a snapshot that stays open keeps the write-ahead log from being folded back.</remarks>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel = default) => readers.ReadAsync(work, cancel);

    /// <summary>Checks all of the data, however long it takes.</summary>
    /// <returns>What is wrong, a line each; nothing if all is well.</returns>
    public IReadOnlyList<string> Verify() => Read(FullCheck.Of);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref closed, true))
        {
            return;
        }
        await readers.DisposeAsync();
        if (writer is not null)
        {
            await writer.DisposeAsync();
        }
        placeLock?.Dispose();
    }
}
