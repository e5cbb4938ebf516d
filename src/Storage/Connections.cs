using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>Opens connections and refuses those that are not as they must be.</summary>
internal static class Connections
{
    /// <summary>"Plmo", written by the first migration: a SQLite file without it is somebody else's.</summary>
    private const long ApplicationId = 0x506C6D6F;

    /// <exception cref="StoreRefusedException">Not ours, damaged, or a setting does not hold.</exception>
    public static SqliteConnection Open(string path, Role role)
    {
        OwnerOnly.Demand(path);
        var connection = role == Role.Reader ? new KeepingConnection(Address(path, role)) : new SqliteConnection(Address(path, role));
        try
        {
            connection.Open();
            SqliteVersion.Demand(connection.ServerVersion);
            DemandOurs(connection, path);
            Settings.Apply(connection, role);
            Settings.Demand(connection, role);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Address(string path, Role role) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = role == Role.Writer ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString();

    private static void DemandOurs(SqliteConnection connection, string path)
    {
        var id = Convert.ToInt64(connection.Scalar("PRAGMA application_id"), CultureInfo.InvariantCulture);
        var tables = Convert.ToInt64(connection.Scalar("SELECT count(*) FROM sqlite_schema"), CultureInfo.InvariantCulture);
        if (id != ApplicationId && tables > 0)
        {
            throw new StoreRefusedException($"{path} is a database of another program.");
        }
    }

    /// <summary>Closing the last connection folds the log back; after a failed sync that must not happen.</summary>
    public static void LeaveLogAlone(SqliteConnection connection) =>
        raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
}
