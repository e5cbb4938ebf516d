using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>Tells errors of the machine, after which nothing may be trusted, from errors of the request.</summary>
internal static class Faults
{
    public static bool IsFull(Exception error) => Code(error) == raw.SQLITE_FULL;

    public static bool OfMachine(Exception error) => Code(error) is { } code && (OfMachine(code) || code == raw.SQLITE_FULL);

    /// <param name="code">A primary result code of SQLite, without extension.</param>
    public static bool OfMachine(int code) =>
        (code & 0xFF)
            is raw.SQLITE_IOERR
                or raw.SQLITE_CORRUPT
                or raw.SQLITE_NOTADB
                or raw.SQLITE_NOMEM
                or raw.SQLITE_READONLY
                or raw.SQLITE_CANTOPEN
                or raw.SQLITE_PROTOCOL;

    private static int? Code(Exception? error) =>
        error switch
        {
            null => null,
            SqliteException found => found.SqliteErrorCode,
            _ => Code(error.InnerException),
        };
}
