using System.Collections.Concurrent;
using System.Data.Common;

namespace Palermo.Storage;

/// <summary>A few read-only connections, opened when first needed; each read holds one, on one snapshot.</summary>
/// <param name="again">Whether a read whose connection was lost is done once more, as writes are.</param>
internal sealed class ReadPool(Func<ReadConnection> open, bool again = false) : IAsyncDisposable
{
    private const int Size = 8;

    private readonly Func<ReadConnection> open = open;
    private readonly ConcurrentBag<ReadConnection> idle = [];
    private readonly SemaphoreSlim seats = new(Size);
    private volatile bool closed;

    public T Read<T>(Func<DbConnection, T> work)
    {
        try
        {
            return ReadOnce(work);
        }
        catch (DbException error) when (Faults.OfReading(error))
        {
            return again && Faults.OfConnection(error) ? ReadOnce(work) : throw Faults.InWords(error);
        }
    }

    private T ReadOnce<T>(Func<DbConnection, T> work)
    {
        seats.Wait();
        using var lease = new Lease(this);
        return work(lease.Connection);
    }

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        await seats.WaitAsync(cancel);
        using var lease = new Lease(this);
        using var interruption = cancel.Register(lease.Interrupt);
        try
        {
            return await work(lease.Connection);
        }
        catch (DbException error) when (cancel.IsCancellationRequested && lease.WasInterrupted(error))
        {
            throw new OperationCanceledException(error.Message, error, cancel);
        }
        catch (DbException error) when (Faults.OfReading(error))
        {
            throw Faults.InWords(error);
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
        private readonly ReadConnection taken;

        public Lease(ReadPool pool)
        {
            this.pool = pool;
            try
            {
                ObjectDisposedException.ThrowIf(pool.closed, typeof(Store));
                taken = Begun();
            }
            catch (DbException error) when (Faults.OfReading(error))
            {
                pool.seats.Release();
                throw Faults.InWords(error);
            }
            catch
            {
                pool.seats.Release();
                throw;
            }
        }

        public DbConnection Connection => taken.Connection;

        public void Interrupt() => taken.Interrupt();

        public bool WasInterrupted(DbException error) => taken.WasInterrupted(error);

        /// <summary>An idle connection may have been lost meanwhile, with all the others: then a new one tells whether the server is there.</summary>
        private ReadConnection Begun()
        {
            while (pool.idle.TryTake(out var idle))
            {
                try
                {
                    return Begin(idle);
                }
                catch (DbException error) when (Faults.OfConnection(error)) { }
            }
            return Begin(pool.open());
        }

        private static ReadConnection Begin(ReadConnection connection)
        {
            try
            {
                connection.Begin();
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }

        public void Dispose()
        {
            try
            {
                taken.End();
                pool.idle.Add(taken);
            }
            catch (Exception lost) when (lost is DbException or InvalidOperationException)
            {
                // The connection ended under the read, and its snapshot with it.
                taken.Dispose();
            }
            finally
            {
                pool.seats.Release();
            }
        }
    }
}
