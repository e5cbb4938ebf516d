namespace Palermo.Browser.Tests.Stage;

/// <summary>What the tests need beside the packages. What is missing fails every test and says how to get it.</summary>
internal static class Tools
{
    public static string Chromium =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium"))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing: ./check installs it, or apt-get install chromium.");

    /// <summary>The script of axe-core, which examines a page for barriers.</summary>
    public static string Axe()
    {
        var path = Path.Combine(Repository.Root, "tests", "Browser.Tests", "node_modules", "axe-core", "axe.min.js");
        return File.Exists(path)
            ? File.ReadAllText(path)
            : throw new InvalidOperationException("axe-core is missing: ./check installs it, or npm ci --prefix tests/Browser.Tests.");
    }

    /// <summary>The project's own examination of a page.</summary>
    public static string Examine()
    {
        using var script = new StreamReader(typeof(Tools).Assembly.GetManifestResourceStream("examine.js")!);
        return script.ReadToEnd();
    }
}
