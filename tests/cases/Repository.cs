namespace Palermo.Cases;

/// <summary>Where the clone stands, and the official documents beside it that are never copied into it. Other test projects link this file.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of official documents; it may be absent.</summary>
    public static string Documents => Path.GetFullPath(Path.Combine(Root, "..", "shared", "documents"));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Palermo.slnx")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests run in a clone of the project; none was found above the program.");
    }
}
