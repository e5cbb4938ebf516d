using Palermo.Kernel;

namespace Palermo.Record.Import;

/// <summary>A path met on a walk: a file to read, or something that cannot be walked, and why.</summary>
internal readonly record struct Met(string Path, Refusal? Why);

/// <summary>Every file under the given paths, each folder once, in order of name; what cannot be entered is met too.</summary>
internal sealed class FileWalk(IFiles files)
{
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    /// <remarks>Lazy: a folder of a million files is never held as a list of all.</remarks>
    public IEnumerable<Met> Files(IEnumerable<string> paths) => paths.SelectMany(path => From(Path.GetFullPath(path)));

    private IEnumerable<Met> From(string start)
    {
        // A stack and no recursion: folders may lie a thousand deep.
        var ahead = new Stack<(string Path, string Real)>([(start, RealPath(start, start))]);
        while (ahead.TryPop(out var next))
        {
            if (files.FolderExists(next.Path))
            {
                if (Enter(next, ahead) is { } why)
                    yield return new Met(next.Path, why);
            }
            else
                yield return new Met(next.Path, files.FileExists(next.Path) ? null : Refusal.NotThere);
        }
    }

    private Refusal? Enter((string Path, string Real) folder, Stack<(string Path, string Real)> ahead)
    {
        if (!entered.Add(folder.Real))
            return Refusal.MetBefore;
        try
        {
            foreach (var entry in files.List(folder.Path).Reverse())
                ahead.Push((entry, RealPath(entry, Path.Combine(folder.Real, Path.GetFileName(entry)))));
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

    /// <summary>Where a link ends, so that a loop of links is noticed; a link that ends nowhere stands for itself.</summary>
    private string RealPath(string path, string unlinked) => files.LinkTarget(path) ?? unlinked;
}
