using System.Data.Common;

namespace Palermo.Storage;

internal sealed class ReadPool : IDisposable
{
    public T Read<T>(Func<DbConnection, T> work) => throw new NotSupportedException();

    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel) => throw new NotSupportedException();

    public void Dispose() { }
}
