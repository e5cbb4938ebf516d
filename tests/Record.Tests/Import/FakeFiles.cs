using System.Text;
using Palermo.Kernel;

namespace Palermo.Record.Tests.Import;

/// <summary>Files in memory that fail as they are told to.</summary>
internal sealed class FakeFiles : IFiles
{
    private readonly Dictionary<string, Func<Stream>> files = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Func<IReadOnlyList<string>>> folders = new(StringComparer.Ordinal);

    private readonly Dictionary<string, long> lengths = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    /// <summary>Paths that were opened, to show what was not.</summary>
    public List<string> Opened { get; } = [];

    public FakeFiles File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    public FakeFiles File(string path, byte[] bytes) => File(path, bytes.Length, () => new MemoryStream(bytes));

    public FakeFiles File(string path, long length, Func<Stream> open)
    {
        files[path] = open;
        lengths[path] = length;
        return this;
    }

    public FakeFiles Folder(string path, params string[] entries) => Folder(path, () => entries);

    public FakeFiles Folder(string path, Func<IReadOnlyList<string>> list)
    {
        folders[path] = list;
        return this;
    }

    public FakeFiles Link(string path, string target)
    {
        links[path] = target;
        return this;
    }

    public Stream OpenRead(string path)
    {
        Opened.Add(path);
        return files.TryGetValue(Real(path), out var open) ? open() : throw new FileNotFoundException("gone", path);
    }

    public bool FileExists(string path) => files.ContainsKey(Real(path));

    public bool FolderExists(string path) => folders.ContainsKey(Real(path));

    public IReadOnlyList<string> List(string folder) => [.. folders[Real(folder)]().Select(entry => $"{folder}/{entry}")];

    public long Length(string path) =>
        lengths.TryGetValue(Real(path), out var length) ? length : throw new FileNotFoundException("gone", path);

    public bool IsRegular(string path) => true;

    public string? LinkTarget(string path) => links.GetValueOrDefault(path);

    /// <summary>Follows the links of every folder on the way.</summary>
    private string Real(string path)
    {
        var real = "";
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            real = $"{real}/{part}";
            real = links.GetValueOrDefault(real, real);
        }
        return real;
    }
}
