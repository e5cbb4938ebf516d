using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Palermo.Storage;

internal enum Role
{
    Writer,
    Reader,
}

/// <summary>How SQLite must run. Each setting is made and then read back; a store whose settings do not hold is not opened.</summary>
internal static class Settings
{
    /// <summary>
    /// The write-ahead log is folded back by the writer's own thread, never by SQLite itself: SQLite hides a failed fold from us,
    /// and after a failed sync to go on is to lose data. So automatic folding is off everywhere.
    /// </summary>
    private static readonly (string Pragma, string Set, string Holds)[] Common =
    [
        ("busy_timeout", "5000", "5000"),
        ("synchronous", "FULL", "2"),
        ("foreign_keys", "ON", "1"),
        ("secure_delete", "ON", "1"),
        ("trusted_schema", "OFF", "0"),
        ("cell_size_check", "ON", "1"),
        ("mmap_size", "0", "0"),
        ("temp_store", "MEMORY", "2"),
        ("wal_autocheckpoint", "0", "0"),
    ];

    private static readonly (string Pragma, string Set, string Holds)[] OfWriter =
    [
        ("journal_mode", "WAL", "wal"),
        ("journal_size_limit", "67108864", "67108864"),
        // KiB, so negative: what a group of documents touches, or SQLite writes its pages out before the commit and once more with it.
        ("cache_size", "-8192", "-8192"),
        ("query_only", "OFF", "0"),
    ];

    private static readonly (string Pragma, string Set, string Holds)[] OfReader = [("query_only", "ON", "1")];

    public static void Apply(SqliteConnection connection, Role role)
    {
        foreach (var (pragma, set, _) in For(role))
        {
            connection.Execute($"PRAGMA {pragma} = {set}");
        }
    }

    /// <exception cref="StoreRefusedException">Names the setting that does not hold.</exception>
    public static void Demand(SqliteConnection connection, Role role)
    {
        foreach (var (pragma, _, holds) in For(role).Append(("journal_mode", "", "wal")))
        {
            var found = Convert.ToString(connection.Scalar($"PRAGMA {pragma}"), CultureInfo.InvariantCulture);
            if (found != holds)
            {
                throw new StoreRefusedException($"SQLite runs with {pragma} = {found}; {holds} is needed.");
            }
        }
    }

    private static IEnumerable<(string Pragma, string Set, string Holds)> For(Role role) =>
        Common.Concat(role == Role.Writer ? OfWriter : OfReader);
}
