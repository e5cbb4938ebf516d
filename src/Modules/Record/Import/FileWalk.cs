using Palermo.Kernel;

namespace Palermo.Record.Import;

/// <summary>A path met on a walk: a file to read, or something that cannot be walked, and why.</summary>
internal readonly record struct Met(string Path, Refusal? Why);

/// <summary>Every file under the given paths, each folder once, in order of name; what cannot be entered is met too.</summary>
/// <param name="own">
/// The data folder, where the records are in one. Nothing in it is opened, whatever way leads there: to close a file of the database would let go of the locks that the
/// store has on it.
/// </param>
internal sealed class FileWalk(IFiles files, string? own)
{
    /// <summary>More than a system follows in one path.</summary>
    private const int MostLinks = 40;

    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    private readonly string? own = own is null ? null : RealPath(files, Path.GetFullPath(own));

    /// <remarks>Lazy: a folder of a million files is never held as a list of all.</remarks>
    public IEnumerable<Met> Files(IEnumerable<string> paths) =>
        // An empty path is what a shell makes of a variable that is not set.
        paths.SelectMany(path => path.Length == 0 ? [new Met(path, Refusal.NotThere)] : From(Path.GetFullPath(path)));

    private IEnumerable<Met> From(string start)
    {
        // A stack and no recursion: folders may lie a thousand deep.
        var ahead = new Stack<(string Path, string Real)>([(start, RealPath(files, start))]);
        while (ahead.TryPop(out var next))
        {
            if (IsOwn(next.Real))
                yield return new Met(next.Path, Refusal.OwnData);
            else if (files.FolderExists(next.Path))
            {
                if (Enter(next, ahead) is { } why)
                    yield return new Met(next.Path, why);
            }
            else
                yield return new Met(next.Path, files.FileExists(next.Path) ? null : Refusal.NotThere);
        }
    }

    private bool IsOwn(string real) =>
        own is not null
        && real.StartsWith(own, StringComparison.Ordinal)
        && (real.Length == own.Length || real[own.Length] == Path.DirectorySeparatorChar);

    private Refusal? Enter((string Path, string Real) folder, Stack<(string Path, string Real)> ahead)
    {
        if (!entered.Add(folder.Real))
            return Refusal.MetBefore;
        try
        {
            foreach (var entry in files.List(folder.Path).Reverse())
            {
                // An archive lists what lies deeper too, so that the last name alone would take two for one.
                var real = Path.Join(folder.Real, entry.AsSpan(folder.Path.Length));
                ahead.Push((entry, files.LinkTarget(real) is { } target ? RealPath(files, target) : real));
            }
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return Refusal.NoRight;
        }
        catch (DirectoryNotFoundException)
        {
            return Refusal.NotThere;
        }
        catch (IOException error)
        {
            return Refusal.Broken(error);
        }
    }

    /// <summary>A full path with every link on it followed, so that two ways to one place are seen as one; a link that ends nowhere stands for itself.</summary>
    private static string RealPath(IFiles files, string path)
    {
        var followed = 0;
        return Follow(path);

        string Follow(string way)
        {
            var real = Path.GetPathRoot(way)!;
            foreach (var part in way[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            {
                real = Path.Combine(real, part);
                if (followed < MostLinks && files.LinkTarget(real) is { } target)
                {
                    followed++;
                    real = Follow(target);
                }
            }
            return real;
        }
    }
}
