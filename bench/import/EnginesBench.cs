using System.Diagnostics;
using System.Globalization;

namespace Palermo.Bench.Import;

/// <summary>The same documents into a folder and into a database.</summary>
internal static class EnginesBench
{
    public static async Task<int> RunAsync(int documents, string connection)
    {
        Machine.Print($"bench/run import {documents} --database …");
        var folder = Machine.Scratch("engines");
        var papers = Path.Combine(folder, "documents");
        var bytes = ImportBench.Generate(papers, documents);
        Console.WriteLine($"{documents:N0} generated documents, {bytes / documents:N0} bytes on average, both layouts");
        var sqlite = await RateAsync("SQLite", documents, papers, "--data", Path.Combine(folder, "data"));
        var postgres = await RateAsync("PostgreSQL", documents, papers, "--database", connection);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  PostgreSQL / SQLite   {postgres / sqlite:0.00}"));
        return 0;
    }

    /// <summary>Documents per second, process start included.</summary>
    /// <exception cref="InvalidOperationException">Not every document was new to the place and went in.</exception>
    private static async Task<double> RateAsync(string engine, int documents, string papers, string option, string place)
    {
        var from = Stopwatch.GetTimestamp();
        using var import = Child.Start(BuiltCommand.Path, "import", papers, option, place);
        import.StandardInput.Close();
        var error = import.StandardError.ReadToEndAsync();
        var said = (await import.StandardOutput.ReadToEndAsync()).TrimEnd();
        await import.WaitForExitAsync();
        var last = said[(said.LastIndexOf('\n') + 1)..];
        if (last != $"{documents} files: {documents} imported, 0 unchanged, 0 left out.")
            throw new InvalidOperationException($"{engine}: {last} {await error}");
        var rate = documents / Stopwatch.GetElapsedTime(from).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {engine, -20}  {rate:0.0} documents/s"));
        return rate;
    }
}
