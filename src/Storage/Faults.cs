using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>Tells errors of the machine, after which nothing may be trusted, from errors of the request.</summary>
public static class Faults
{
    internal static bool IsFull(Exception error) => Code(error) == raw.SQLITE_FULL;

    /// <summary>Whether the store as a whole failed, so that the next request would fare no better.</summary>
    public static bool OfStore(Exception error) =>
        error is DiskFullException or StoreStoppedException or StoreRefusedException or StoreUnreachableException
        || OfMachine(error)
        || OfConnection(error)
        || OfServer(error);

    /// <summary>The server cannot be reached, or has ended the connection.</summary>
    internal static bool OfConnection(Exception error) =>
        error switch
        {
            PostgresException told => IsEnding(told.SqlState),
            NpgsqlException => true,
            _ => error.InnerException is { } inner && OfConnection(inner),
        };

    /// <summary>The server answers, and cannot or may not do what every request needs: no room, no right, no table, no time.</summary>
    internal static bool OfServer(Exception error) =>
        error is PostgresException { SqlState: var state } && PostgresRefusals.IsOfServer(state);

    internal static StoreUnreachableException Unreachable(Exception error) =>
        new($"The database cannot be reached: {error.Message}", error);

    /// <summary>The server cannot be reached, or cannot do what every request needs.</summary>
    internal static bool OfConnectionOrServer(DbException error) => OfConnection(error) || OfServer(error);

    /// <summary>The same under a read, but not that it wrote, which its connection forbids: that is an error of the program.</summary>
    internal static bool OfReading(DbException error) =>
        OfConnectionOrServer(error) && error.SqlState != PostgresErrorCodes.ReadOnlySqlTransaction;

    /// <summary>What failed in words for whoever runs the program.</summary>
    internal static Exception InWords(DbException error) =>
        OfConnection(error) ? Unreachable(error) : PostgresRefusals.Failed((PostgresException)error);

    // Class 08: connection; 57P: ended by the administrator, by a crash, or starting and stopping; 53300: more clients than the server takes.
    private static bool IsEnding(string state) =>
        state.StartsWith("08", StringComparison.Ordinal) || state is "57P01" or "57P02" or "57P03" or "57P05" or "25P03" or "53300";

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
