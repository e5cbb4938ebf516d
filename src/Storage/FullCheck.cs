using Microsoft.Data.Sqlite;

namespace Palermo.Storage;

/// <summary>What must hold in every database, after every fault.</summary>
internal static class FullCheck
{
    public static IReadOnlyList<string> Of(SqliteConnection connection) =>
        [
            .. connection.Column("PRAGMA integrity_check").Where(line => line != "ok"),
            .. connection.Column("PRAGMA foreign_key_check").Select(table => $"{table} refers to a row that is not there"),
            .. connection.Column(
                "SELECT 'audit entry ' || sequence || ' has no key' FROM storage_audit LEFT JOIN storage_key USING (sequence) WHERE key IS NULL"
            ),
        ];
}
