using Dapper;
using Palermo.Kernel;

namespace Palermo.Storage.Drills;

/// <summary>A store that drills write to. Each lane writes its numbers 0, 1, 2 … one after another, with a key for each.</summary>
internal static class Folder
{
    public const int Lanes = 8;

    // Small, so that the log is folded back often while something goes wrong.
    private const int PagesBetweenFolds = 50;

    private static readonly MigrationSet Lines = MigrationSet.FromAssembly(typeof(Folder).Assembly, "drill");

    public static Store Open(string folder) =>
        Store.OpenWriter(DataPlace.Folder(folder), [Lines], TimeProvider.System, new SystemRandom(), "a drill", PagesBetweenFolds);

    public static Store OpenReader(string folder) => Store.OpenReader(DataPlace.Folder(folder), [Lines]);

    public static long Count(Store store) => store.Read(db => db.ExecuteScalar<long>("SELECT count(*) FROM drill_line"));

    public static WriteIntent Intent(int lane, int number) =>
        new(new IdempotencyKey($"{lane}-{number}"), new Caller("drill", "shell"), "line.add", $"{lane}-{number}");

    /// <summary>Compares what is stored with what was acknowledged; the last write of a lane may be there or not.</summary>
    /// <param name="acknowledged">How many numbers of each lane were acknowledged; on return, how many are stored.</param>
    /// <param name="refused">Lanes whose last write was said not to be stored.</param>
    /// <returns>What is wrong, a line each.</returns>
    public static async Task<List<string>> Compare(string folder, int[] acknowledged, IReadOnlySet<int> refused)
    {
        await using var store = Open(folder);
        var wrong = store.Verify().ToList();
        for (var lane = 0; lane < Lanes; lane++)
        {
            var stored = store.Read(db =>
                db.Query<int>("SELECT number FROM drill_line WHERE lane = $lane ORDER BY number", new { lane }).ToList()
            );
            var most = acknowledged[lane] + (refused.Contains(lane) ? 0 : 1);
            if (!stored.SequenceEqual(Enumerable.Range(0, stored.Count)) || stored.Count < acknowledged[lane] || stored.Count > most)
            {
                wrong.Add(
                    $"lane {lane}: {acknowledged[lane]} acknowledged, stored are {string.Join(' ', stored.TakeLast(5))} ({stored.Count})"
                );
            }
            acknowledged[lane] = stored.Count;
        }
        wrong.AddRange(Unaudited(store));
        return wrong;
    }

    /// <summary>Every effect has one audit entry and every entry one effect.</summary>
    private static List<string> Unaudited(Store store)
    {
        const string lines = "SELECT lane || '-' || number AS object, count(*) FROM drill_line GROUP BY 1";
        const string entries = "SELECT object, count(*) FROM storage_audit WHERE action = 'line.add' GROUP BY 1";
        return store.Read(db =>
            db.Query<string>(
                    $"SELECT 'not audited as stored: ' || object FROM (SELECT * FROM ({lines} EXCEPT {entries}) UNION SELECT * FROM ({entries} EXCEPT {lines}))"
                )
                .ToList()
        );
    }
}
