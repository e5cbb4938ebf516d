namespace Palermo.Browser.Tests.Stage;

/// <summary>The clone that the tests stand in.</summary>
internal static class Clone
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Palermo.slnx")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The browser tests run in a clone; none was found above the program.");
    }
}
