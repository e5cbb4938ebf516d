using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Palermo.Storage;

/// <summary>Which migrations a database has seen, against those this program knows.</summary>
internal static class Schema
{
    private const string Upgrade = "A command that writes, such as `palermo import`, brings it up to date.";

    private const string Table = "storage_migration";

    /// <summary>Digest of each applied migration.</summary>
    public static Dictionary<(string Prefix, int Number), string> Applied(DbConnection connection) =>
        connection.ExecuteScalar<long>(Dialect.Of(connection).CountTable, new { table = Table }) == 0
            ? []
            : connection
                .Query<(string Prefix, long Number, string Digest)>($"SELECT prefix, number, digest FROM {Table}")
                .ToDictionary(row => (row.Prefix, (int)row.Number), row => row.Digest);

    /// <exception cref="StoreRefusedException">Something was applied that this program does not know, or knows otherwise.</exception>
    public static void DemandKnown(
        Dictionary<(string Prefix, int Number), string> applied,
        IReadOnlyList<MigrationSet> sets,
        Dialect dialect
    )
    {
        var known = Known(sets, dialect);
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
    public static void DemandCurrent(DbConnection connection, IReadOnlyList<MigrationSet> sets)
    {
        var applied = Applied(connection);
        var dialect = Dialect.Of(connection);
        DemandKnown(applied, sets, dialect);
        if (Known(sets, dialect).Keys.FirstOrDefault(key => !applied.ContainsKey(key)) is { Prefix: not null } missing)
        {
            throw new StoreRefusedException($"The data is of an older version ({missing.Prefix} {missing.Number} is missing). {Upgrade}");
        }
    }

    private static Dictionary<(string Prefix, int Number), string> Known(IReadOnlyList<MigrationSet> sets, Dialect dialect) =>
        sets.SelectMany(set => set.For(dialect).Select(migration => (set.Prefix, migration)))
            .ToDictionary(pair => (pair.Prefix, pair.migration.Number), pair => pair.migration.Digest);

    /// <summary>Writes down that a migration was applied, in its transaction.</summary>
    public static void Record(DbConnection connection, string prefix, Migration migration, TimeProvider time) =>
        connection.Execute(
            $"INSERT INTO {Table} (prefix, number, name, digest, at) VALUES (@prefix, @Number, @Name, @Digest, @at)",
            new
            {
                prefix,
                migration.Number,
                migration.Name,
                migration.Digest,
                at = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            }
        );

    /// <exception cref="InvalidOperationException">A name does not begin with the module's prefix.</exception>
    public static void DemandPrefix(string prefix, Migration migration, IEnumerable<string> made)
    {
        var stray = made.FirstOrDefault(name => !name.StartsWith(prefix + "_", StringComparison.Ordinal));
        if (stray is not null)
        {
            throw new InvalidOperationException($"Migration {migration.Name} makes {stray}, which does not begin with {prefix}_.");
        }
    }
}
