namespace Palermo.Storage.Drills;

/// <summary>Which syncs a disk keeps its word on.</summary>
internal enum Disk
{
    Honest,

    /// <summary>Syncs of the log hold only before it is folded back, as with SQLite's <c>synchronous = NORMAL</c>.</summary>
    LosesCommits,

    /// <summary>No sync holds, as with <c>synchronous = OFF</c>.</summary>
    LosesAll,
}

/// <summary>
/// Records every write and sync of a writing process, cuts the power at a random moment, loses, tears or keeps what was not synced,
/// and looks whether the store that is left holds what was acknowledged by then.
/// </summary>
internal sealed class PowerDrill
{
    private const int Sector = 512;

    private readonly List<TraceEvent> events;
    private readonly string folder;

    private PowerDrill(List<TraceEvent> events, string folder) => (this.events, this.folder) = (events, folder);

    /// <param name="count">Writes in each lane.</param>
    public static async Task<PowerDrill> Record(int count)
    {
        var place = Directory.CreateTempSubdirectory("palermo-drill-").FullName;
        var recorded = await Trace.Record(place, count);
        Directory.Delete(place, recursive: true);
        var stem = Path.Combine(place, Store.FileName);
        return new PowerDrill([.. recorded.Where(happened => OfStore(happened, place, stem))], place);
    }

    /// <returns>What was wrong with each image that was.</returns>
    public async Task<List<string>> Replay(int images, Disk disk, int seed)
    {
        var random = new Random(seed);
        var wrong = new List<string>();
        for (var image = 0; image < images; image++)
        {
            var cut = random.Next(events.Count + 1);
            var found = await Look(Leave(cut, disk, random), Acknowledged(cut));
            wrong.AddRange(found.Take(1).Select(line => $"cut at {cut} of {events.Count}: {line}"));
        }
        return wrong;
    }

    private static bool OfStore(TraceEvent happened, string place, string stem) =>
        happened.What == Happening.Acknowledge
        || happened.File == place
        || happened.File.StartsWith(stem, StringComparison.Ordinal) && !happened.File.EndsWith("-shm", StringComparison.Ordinal);

    private int[] Acknowledged(int cut)
    {
        var acknowledged = new int[Folder.Lanes];
        foreach (var said in events.Take(cut).Where(happened => happened.What == Happening.Acknowledge))
        {
            acknowledged[said.Lane] = (int)said.At + 1;
        }
        return acknowledged;
    }

    /// <summary>The files after the power comes back.</summary>
    private Dictionary<string, MemoryStream> Leave(int cut, Disk disk, Random random)
    {
        var files = new Dictionary<string, MemoryStream>();
        var safe = new Dictionary<string, int>();
        foreach (var (i, sync) in events.Take(cut).Index().Where(pair => pair.Item.What == Happening.Sync && Holds(pair.Index, disk)))
        {
            safe[sync.File] = i;
        }
        foreach (var (i, happened) in events.Take(cut).Index())
        {
            var durable = i < safe.GetValueOrDefault(happened.What == Happening.Remove ? folder : happened.File);
            Apply(happened, durable, files, random);
        }
        return files;
    }

    private bool Holds(int sync, Disk disk) =>
        disk switch
        {
            Disk.Honest => true,
            Disk.LosesAll => false,
            _ => !events[sync].File.EndsWith("-wal", StringComparison.Ordinal)
                || events.Skip(sync + 1).FirstOrDefault(next => next.What == Happening.Write) is { } next
                    && next.File.EndsWith(".db", StringComparison.Ordinal),
        };

    private static void Apply(TraceEvent happened, bool durable, Dictionary<string, MemoryStream> files, Random random)
    {
        var fate = durable ? 2 : random.Next(3);
        if (happened.What is Happening.Sync or Happening.Acknowledge || fate == 0)
        {
            return;
        }
        if (happened.What == Happening.Remove)
        {
            files.Remove(happened.File);
            return;
        }
        if (!files.TryGetValue(happened.File, out var file))
        {
            files.Add(happened.File, file = new MemoryStream());
        }
        if (happened.What == Happening.Cut)
        {
            file.SetLength(happened.At);
        }
        else if (fate == 2)
        {
            file.Position = happened.At;
            file.Write(happened.Data);
        }
        else
        {
            Tear(file, happened, random);
        }
    }

    private static void Tear(MemoryStream file, TraceEvent write, Random random)
    {
        for (var at = 0; at < write.Data!.Length; at += Sector)
        {
            if (random.Next(2) == 0)
            {
                file.Position = write.At + at;
                file.Write(write.Data.AsSpan(at, Math.Min(Sector, write.Data.Length - at)));
            }
        }
    }

    private async Task<List<string>> Look(Dictionary<string, MemoryStream> files, int[] acknowledged)
    {
        // In memory where there is such a place: a thousand images are a lot of writing.
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var shelf = Directory.CreateDirectory(Path.Combine(memory, $"{Path.GetFileName(folder)}-{Environment.ProcessId}"));
        foreach (var (path, content) in files)
        {
            var target = Path.Combine(shelf.FullName, Path.GetFileName(path));
            await File.WriteAllBytesAsync(target, content.ToArray());
            File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        try
        {
            return await Folder.Compare(shelf.FullName, acknowledged, new HashSet<int>());
        }
        catch (StoreRefusedException refusal)
        {
            return [refusal.Message];
        }
        finally
        {
            shelf.Delete(recursive: true);
        }
    }
}
