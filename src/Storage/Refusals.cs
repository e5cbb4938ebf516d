namespace Palermo.Storage;

/// <summary>The store cannot be opened as asked; the message says why and what to do, fit to be shown.</summary>
public sealed class StoreRefusedException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Because the file is not whole.</summary>
    public bool Damaged { get; init; }

    /// <summary>By a server that failed in the midst of work: what was done stays, and the same may be asked again.</summary>
    public bool MayGoOn { get; init; }
}

/// <summary>The disk is full. The write was rolled back, reading goes on, and writing works again when there is room.</summary>
public sealed class DiskFullException(Exception? cause = null) : IOException("The disk is full: nothing of this write was stored.", cause);

/// <summary>The store has stopped writing after an error of the machine; only opening it anew helps.</summary>
public sealed class StoreStoppedException(string message, bool outcomeUnknown, Exception? cause = null) : IOException(message, cause)
{
    /// <summary>True: the write may or may not be stored; ask again with the same key. False: it is not stored.</summary>
    public bool OutcomeUnknown { get; } = outcomeUnknown;

    /// <summary>One exception for each write: whoever throws it writes its trace into it.</summary>
    internal StoreStoppedException ForAnother() => new(Message, OutcomeUnknown, InnerException);

    /// <summary>For a write that was not begun any more.</summary>
    internal StoreStoppedException BeforeTheNext() => new(Message, outcomeUnknown: false, InnerException);
}

/// <summary>The database cannot be reached at the moment; asking again later may help, without a new start.</summary>
public sealed class StoreUnreachableException(string message, Exception? cause = null) : IOException(message, cause);

/// <summary>The connection was lost under a group of writes. Their keys tell, on another connection, which of them are stored.</summary>
internal sealed class ConnectionLostException(StoreStoppedException stop) : Exception(stop.Message, stop)
{
    /// <summary>What to answer where there is no other connection.</summary>
    public StoreStoppedException Stop { get; } = stop;
}

/// <summary>One write of a group went wrong and the whole group was rolled back.</summary>
internal sealed class GroupUndoneException(Exception cause) : Exception(cause.Message, cause)
{
    public Exception Cause { get; } = cause;
}

/// <summary>An idempotency key was used again for another action or object, which is an error of the program that made the key.</summary>
public sealed class KeyReusedException(string message) : Exception(message);
