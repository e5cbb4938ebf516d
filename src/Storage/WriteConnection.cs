using System.Data.Common;

namespace Palermo.Storage;

/// <summary>The connection through which a store writes, with what the engines do differently around a transaction.</summary>
internal abstract class WriteConnection : IDisposable
{
    public abstract DbConnection Connection { get; }

    /// <summary>False once the transaction has been ended, by the work itself or by the engine.</summary>
    public abstract bool InTransaction { get; }

    public abstract void Begin();

    public abstract void Commit();

    public abstract void RollBack();

    /// <summary>What an error says of the store.</summary>
    public abstract Fault Judge(Exception error);

    /// <summary>An error in words for whoever runs the program.</summary>
    public virtual string InWords(Exception error) => error.Message;

    /// <summary>Done between two groups; false where the machine failed.</summary>
    public virtual bool Settle() => true;

    /// <summary>After a lost connection: whether there is another one.</summary>
    public virtual bool Reconnect() => false;

    /// <param name="failed">The machine has failed: nothing may be tidied up.</param>
    public abstract void Close(bool failed);

    public void Dispose() => Close(failed: false);
}

/// <summary>What an error is of.</summary>
internal enum Fault
{
    /// <summary>The write itself; others are not touched by it.</summary>
    Work,

    /// <summary>There is no room: the write is undone.</summary>
    Full,

    /// <summary>The server is gone or has broken the transaction off; the same write may be tried again.</summary>
    Lost,

    /// <summary>The machine; nothing may be trusted any more.</summary>
    Machine,
}
