using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Palermo.Storage;

/// <summary>What must hold in every database, after every fault.</summary>
internal static class FullCheck
{
    private const string Keyless =
        "SELECT 'audit entry ' || sequence || ' has no key' FROM storage_audit LEFT JOIN storage_key USING (sequence) WHERE key IS NULL";

    public static IReadOnlyList<string> Of(DbConnection connection) =>
        [.. connection is SqliteConnection file ? OfFile(file) : PostgresCheck.Of(connection), .. connection.Query<string>(Keyless)];

    private static IEnumerable<string> OfFile(SqliteConnection connection) =>
        [
            .. connection.Column("PRAGMA integrity_check").Where(line => line != "ok"),
            .. connection.Column("PRAGMA foreign_key_check").Select(table => $"{table} refers to a row that is not there"),
        ];
}
