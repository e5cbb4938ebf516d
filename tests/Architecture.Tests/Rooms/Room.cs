using System.Xml.Linq;

namespace Palermo.Architecture.Tests.Rooms;

/// <summary>One project under <c>src/</c>.</summary>
/// <param name="Name">Folder below <c>src/</c>: <c>Kernel</c>, <c>Modules/Record</c>.</param>
/// <param name="Projects">Names of the rooms its project file refers to.</param>
public sealed record Room(string Name, string Assembly, IReadOnlyCollection<string> Projects)
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    /// <summary>Every room there is, found by looking, so that a new one cannot escape the rules.</summary>
    public static IReadOnlyList<Room> All { get; } =
    [.. Directory.GetFiles(Source, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    public bool IsModule => Name.StartsWith("Modules/", StringComparison.Ordinal);

    public string AssemblyPath => Path.Combine(AppContext.BaseDirectory, Assembly + ".dll");

    public override string ToString() => Name;

    private static Room Read(string path)
    {
        var project = XDocument.Load(path);
        var folder = Path.GetDirectoryName(path)!;
        var references = project.Descendants("ProjectReference").Select(one => Path.Combine(folder, one.Attribute("Include")!.Value));
        return new Room(
            NameOf(folder),
            project.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(path),
            [.. references.Select(one => NameOf(Path.GetDirectoryName(Path.GetFullPath(one))!))]
        );
    }

    private static string NameOf(string folder) => Path.GetRelativePath(Source, folder).Replace('\\', '/');
}
