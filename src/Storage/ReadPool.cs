using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>A few read-only connections, opened when first needed; each read holds one, on one snapshot.</summary>
internal sealed class ReadPool(Func<ReadConnection> open) : IAsyncDisposable
{
    private const int Size = 8;

    private readonly Func<ReadConnection> open = open;
    private readonly ConcurrentBag<ReadConnection> idle = [];
    private readonly SemaphoreSlim seats = new(Size);
    private volatile bool closed;

    public T Read<T>(Func<DbConnection, T> work)
    {
        seats.Wait();
        using var lease = new Lease(this);
        return work(lease.Connection);
    }

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        await seats.WaitAsync(cancel);
        using var lease = new Lease(this);
        using var interruption = cancel.Register(() => raw.sqlite3_interrupt(lease.Connection.Handle));
        try
        {
            return await work(lease.Connection);
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(error.Message, error, cancel);
        }
    }

    /// <summary>Waits until the reads under way have ended.</summary>
    public async ValueTask DisposeAsync()
    {
        closed = true;
        for (var seat = 0; seat < Size; seat++)
        {
            await seats.WaitAsync();
        }
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
        seats.Dispose();
    }

    /// <summary>One seat and one connection; a connection that fails to end its snapshot is not used again.</summary>
    private sealed class Lease : IDisposable
    {
        private readonly ReadPool pool;
        private readonly ReadConnection? taken;

        public Lease(ReadPool pool)
        {
            this.pool = pool;
            try
            {
                ObjectDisposedException.ThrowIf(pool.closed, typeof(Store));
                taken = pool.idle.TryTake(out var idle) ? idle : pool.open();
                taken.Begin();
            }
            catch
            {
                taken?.Dispose();
                pool.seats.Release();
                throw;
            }
        }

        public SqliteConnection Connection => taken!.Connection;

        public void Dispose()
        {
            try
            {
                taken!.End();
                pool.idle.Add(taken);
            }
            catch (SqliteException)
            {
                taken!.Dispose();
            }
            finally
            {
                pool.seats.Release();
            }
        }
    }
}
