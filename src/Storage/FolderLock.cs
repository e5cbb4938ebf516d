namespace Palermo.Storage;

internal sealed class FolderLock : IDisposable
{
    public void Dispose() { }
}
