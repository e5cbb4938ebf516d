using System.Data.Common;

namespace Palermo.Storage;

internal sealed class Writer : IAsyncDisposable
{
    public Task<Written<T>> WriteAsync<T>(WriteIntent intent, Func<DbConnection, T> work, CancellationToken cancel) =>
        throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
