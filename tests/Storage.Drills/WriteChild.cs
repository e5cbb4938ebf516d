using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace Palermo.Storage.Drills;

/// <summary>The process that is killed: writes in every lane and says each number once it is durable.</summary>
internal static class WriteChild
{
    public const int Done = 0;
    public const int Refused = 2;
    public const int Stopped = 3;

    /// <param name="from">The first number of each lane; may have been tried before.</param>
    /// <param name="count">Numbers to write in each lane.</param>
    /// <param name="close">Whether to close the store at the end, or to end like a crash.</param>
    public static async Task<int> Run(string folder, int[] from, int count, int size, bool close)
    {
        try
        {
            var store = Folder.Open(folder);
            var lanes = Enumerable.Range(0, Folder.Lanes).Select(lane => Write(store, lane, from[lane], count, size));
            var worst = (await Task.WhenAll(lanes)).Max();
            if (close)
            {
                await store.DisposeAsync();
            }
            return worst;
        }
        catch (StoreRefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return Refused;
        }
    }

    private static async Task<int> Write(Store store, int lane, int from, int count, int size)
    {
        for (var number = from; number < from + count; number++)
        {
            try
            {
                var (lineOf, body) = (number, Body(lane, number, size));
                await store.WriteAsync(
                    Folder.Intent(lane, number),
                    db =>
                        db.Execute(
                            "INSERT INTO drill_line VALUES ($lane, $lineOf, $body)",
                            new
                            {
                                lane,
                                lineOf,
                                body,
                            }
                        )
                );
                Say($"done {lane} {number}");
            }
            catch (DiskFullException)
            {
                Say($"not {lane} {number}");
                return Stopped;
            }
            catch (StoreStoppedException stop)
            {
                Say($"{(stop.OutcomeUnknown ? "unknown" : "not")} {lane} {number}");
                return Stopped;
            }
        }
        return Done;
    }

    private static byte[] Body(int lane, int number, int size)
    {
        var seed = SHA256.HashData(Encoding.UTF8.GetBytes($"{lane}-{number}"));
        return [.. Enumerable.Repeat(seed, 1 + size * seed[0] / 256 / seed.Length).SelectMany(bytes => bytes)];
    }

    private static void Say(string line)
    {
        // One system call for each line, so that nothing said is lost in a buffer.
        lock (Console.Out)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}
