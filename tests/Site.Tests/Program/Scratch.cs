namespace Palermo.Site.Tests.Program;

/// <summary>A folder of its own, taken away at the end.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("palermo-").FullName;

    private TestPlace? place;

    /// <summary>Where the records are, on the engine that the tests run on.</summary>
    public TestPlace Place => place ??= new TestPlace(Data);

    /// <summary>Where the command keeps its database; made by it.</summary>
    public string Data => Path("data");

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose()
    {
        place?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
