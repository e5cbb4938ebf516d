using System.Data.Common;

namespace Palermo.Storage;

/// <summary>A connection that only reads, one snapshot after another.</summary>
internal abstract class ReadConnection : IDisposable
{
    public abstract DbConnection Connection { get; }

    /// <summary>Opens a snapshot.</summary>
    /// <exception cref="StoreRefusedException">A newer program has changed the tables meanwhile.</exception>
    public abstract void Begin();

    /// <summary>Lets go of the snapshot.</summary>
    public abstract void End();

    /// <summary>Breaks off the running statement, from any thread.</summary>
    public abstract void Interrupt();

    /// <summary>Whether an error tells that <see cref="Interrupt"/> was heeded.</summary>
    public abstract bool WasInterrupted(DbException error);

    public abstract void Dispose();
}
