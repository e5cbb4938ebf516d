namespace Palermo.Record.Import;

/// <summary>The names under which an archive's members are met: each its own, so that none hides another.</summary>
internal sealed class MemberNames(string archive)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>How often a name was met.</summary>
    private readonly Dictionary<string, int> met = new(StringComparer.Ordinal);

    /// <summary>Null for a folder. The second <c>a.txt</c> is <c>a (2).txt</c>.</summary>
    public string? Next(string written)
    {
        var name = Readable(written);
        if (name.EndsWith('/'))
            return null;
        var free = name;
        for (var number = met.GetValueOrDefault(name) + 1; ; number++)
        {
            if (number > 1)
                free = Numbered(name, number);
            met[name] = number;
            if (taken.Add(free))
                return free;
        }
    }

    /// <summary>With U+FFFD for a zero, which neither a disk nor a database keeps in a name, and the archive's name for one that is no name.</summary>
    private string Readable(string written)
    {
        var name = written.Replace('\\', '/').Replace('\0', '\uFFFD');
        var last = name.LastIndexOf('/') + 1;
        return name[last..] is "." or ".." ? name[..last] + Path.GetFileNameWithoutExtension(archive) : name;
    }

    private static string Numbered(string name, int number)
    {
        var ending = Path.GetExtension(name);
        return $"{name[..^ending.Length]} ({number}){ending}";
    }
}
