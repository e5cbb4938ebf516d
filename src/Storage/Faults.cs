using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>Tells errors of the machine, after which nothing may be trusted, from errors of the request.</summary>
public static class Faults
{
    internal static bool IsFull(Exception error) => Code(error) == raw.SQLITE_FULL;

    /// <summary>Whether the store as a whole failed, so that the next request would fare no better.</summary>
    public static bool OfStore(Exception error) =>
        error is DiskFullException or StoreStoppedException or StoreRefusedException || OfMachine(error);

    internal static bool OfFile(Exception error) => (Code(error) & 0xFF) is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    internal static bool OfMachine(Exception error) => IsFull(error) || Code(error) is { } code && OfMachine(code);

    /// <remarks>Busy is one of them: another program writes to the file, past the lock.</remarks>
    /// <param name="code">A result code of SQLite, with or without extension.</param>
    internal static bool OfMachine(int code) =>
        (code & 0xFF)
            is raw.SQLITE_IOERR
                or raw.SQLITE_CORRUPT
                or raw.SQLITE_NOTADB
                or raw.SQLITE_NOMEM
                or raw.SQLITE_READONLY
                or raw.SQLITE_CANTOPEN
                or raw.SQLITE_PROTOCOL
                or raw.SQLITE_BUSY;

    private static int? Code(Exception? error) =>
        error switch
        {
            null => null,
            SqliteException found => found.SqliteErrorCode,
            _ => Code(error.InnerException),
        };
}
