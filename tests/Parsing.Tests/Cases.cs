namespace Palermo.Parsing.Tests;

/// <summary>The official documents that lie beside the project's clone; tests that need them say so where they are absent.</summary>
internal static class Cases
{
    public static TheoryData<string> Documents =>
        [.. Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)).Order().ToArray() : Absent];

    private static readonly string[] Absent = ["(absent)"];

    public static string Text(string file)
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"the official documents are not at {Folder}");
        return File.ReadAllText(Path.Combine(Folder, file));
    }

    private static string Folder { get; } = Path.GetFullPath(Path.Combine(Root(), "../shared/documents"));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Palermo.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
