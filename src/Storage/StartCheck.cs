using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>Looks for damage when a store is opened.</summary>
internal static class StartCheck
{
    // Half of what a start may take; the rest is left to the full check.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    private const int OperationsBetweenLooks = 1000;

    /// <summary>Checks as much of the file as a quarter of a second allows.</summary>
    /// <returns>Whether that was all of it.</returns>
    /// <exception cref="StoreRefusedException">The file is damaged.</exception>
    public static bool Demand(SqliteConnection connection, TimeProvider time)
    {
        var began = time.GetTimestamp();
        raw.sqlite3_progress_handler(connection.Handle, OperationsBetweenLooks, _ => time.GetElapsedTime(began) > Longest ? 1 : 0, null);
        try
        {
            DemandOk(connection.Column("PRAGMA quick_check(1)"), connection.DataSource);
            return true;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            return false;
        }
        finally
        {
            raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
        }
    }

    private static void DemandOk(List<string> found, string path)
    {
        if (found is not ["ok"])
        {
            throw new StoreRefusedException($"{path} is damaged: {string.Join(' ', found)} Keep it as it is and restore a copy.")
            {
                Damaged = true,
            };
        }
    }
}
