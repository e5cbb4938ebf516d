using System.Data.Common;
using Microsoft.Data.Sqlite;
using Palermo.Kernel;

namespace Palermo.Storage;

/// <summary>
/// The database of one installation: a folder with <c>palermo.db</c>. One process writes, any number of others read (decision 0002).
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
    private readonly FolderLock? folderLock;
    private bool closed;

    private Store(string folder, ReadPool readers, bool checkedWhole, Writer? writer = null, FolderLock? folderLock = null) =>
        (Folder, this.readers, CheckedWhole, this.writer, this.folderLock) = (folder, readers, checkedWhole, writer, folderLock);

    /// <summary>The data folder, as it was named.</summary>
    public string Folder { get; }

    /// <summary>Whether a folder holds a database, in whatever state it is.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>Whether the check for damage at the start came through the whole file; it stops after a quarter of a second.</summary>
    public bool CheckedWhole { get; }

    /// <summary>Transactions committed since the store was opened.</summary>
    internal long Commits => writer?.Commits ?? 0;

    /// <summary>Opens the folder for writing, making it where it is missing and bringing its tables up to date.</summary>
    /// <param name="migrations">Of every module, in the order in which they build on one another.</param>
    /// <param name="holder">What the process is, for whoever is refused meanwhile, e.g. <c>palermo import</c>.</param>
    /// <exception cref="StoreRefusedException">Another process writes; a setting does not hold; the data is newer, damaged or not ours.</exception>
    public static Store OpenWriter(
        string folder,
        IReadOnlyList<MigrationSet> migrations,
        TimeProvider time,
        IRandom random,
        string holder = "palermo"
    ) => OpenWriter(folder, migrations, time, random, holder, Transaction.PagesBetweenFolds);

    internal static Store OpenWriter(
        string folder,
        IReadOnlyList<MigrationSet> migrations,
        TimeProvider time,
        IRandom random,
        string holder,
        int pagesBetweenFolds
    )
    {
        var opening = new Opening(folder, [Own, .. migrations], time);
        var held = opening.Lock(holder);
        try
        {
            var (connection, checkedWhole) = opening.Writer(random);
            Action<DbConnection>[] beforeCommit = [.. migrations.Select(set => set.BeforeCommit).OfType<Action<DbConnection>>()];
            var writing = new Writer(connection, time, beforeCommit, pagesBetweenFolds);
            return new Store(folder, opening.Readers(), checkedWhole, writing, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Opens the folder for reading only; a writer may be at work in another process.</summary>
    /// <exception cref="StoreRefusedException">There is no database; its tables are older or newer than this program; a setting does not hold.</exception>
    public static Store OpenReader(string folder, IReadOnlyList<MigrationSet> migrations)
    {
        var opening = new Opening(folder, [Own, .. migrations], TimeProvider.System);
        var checkedWhole = opening.CheckForReading();
        return new Store(folder, opening.Readers(), checkedWhole);
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
    public T Read<T>(Func<DbConnection, T> work) => readers.Read(work);

    /// <summary>Reads on one snapshot; cancelling interrupts the running statement.</summary>
    /// <remarks>Keep it short: a snapshot that stays open keeps the write-ahead log from being folded back.</remarks>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel = default) => readers.ReadAsync(work, cancel);

    /// <summary>Checks the whole file, however long it takes.</summary>
    /// <returns>What is wrong, a line each; nothing if all is well.</returns>
    public IReadOnlyList<string> Verify() => Read(db => FullCheck.Of((SqliteConnection)db));

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
        folderLock?.Dispose();
    }
}
