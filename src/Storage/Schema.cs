using Microsoft.Data.Sqlite;

namespace Palermo.Storage;

/// <summary>Which migrations a database has seen, against those this program knows.</summary>
internal static class Schema
{
    private const string Upgrade = "A command that writes, such as `palermo import`, brings it up to date.";

    /// <summary>Digest of each applied migration.</summary>
    public static Dictionary<(string Prefix, int Number), string> Applied(SqliteConnection connection)
    {
        var applied = new Dictionary<(string, int), string>();
        if (connection.Scalar("SELECT 1 FROM sqlite_schema WHERE name = 'storage_migration'") is null)
        {
            return applied;
        }
        using var command = connection.Prepare("SELECT prefix, number, digest FROM storage_migration");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            applied.Add((reader.GetString(0), reader.GetInt32(1)), reader.GetString(2));
        }
        return applied;
    }

    /// <exception cref="StoreRefusedException">Something was applied that this program does not know, or knows otherwise.</exception>
    public static void DemandKnown(Dictionary<(string Prefix, int Number), string> applied, IReadOnlyList<MigrationSet> sets)
    {
        var known = Known(sets);
        foreach (var ((prefix, number), digest) in applied)
        {
            if (!known.TryGetValue((prefix, number), out var expected))
            {
                throw new StoreRefusedException($"The data is of a newer version ({prefix} {number}); use that version of the program.");
            }
            if (expected != digest)
            {
                throw new StoreRefusedException($"Migration {prefix} {number} was applied in another wording than this program has.");
            }
        }
    }

    /// <exception cref="StoreRefusedException">The tables are not exactly those this program knows.</exception>
    public static void DemandCurrent(SqliteConnection connection, IReadOnlyList<MigrationSet> sets)
    {
        var applied = Applied(connection);
        DemandKnown(applied, sets);
        if (Known(sets).Keys.FirstOrDefault(key => !applied.ContainsKey(key)) is { Prefix: not null } missing)
        {
            throw new StoreRefusedException($"The data is of an older version ({missing.Prefix} {missing.Number} is missing). {Upgrade}");
        }
    }

    private static Dictionary<(string Prefix, int Number), string> Known(IReadOnlyList<MigrationSet> sets) =>
        sets.SelectMany(set => set.Migrations.Select(migration => (set.Prefix, migration)))
            .ToDictionary(pair => (pair.Prefix, pair.migration.Number), pair => pair.migration.Digest);
}
