using System.Diagnostics;
using Palermo.Cases;
using Palermo.Parsing.AkomaNtoso;

namespace Palermo.Parsing.Tests.AkomaNtoso;

/// <summary>A second opinion on validity, from libxml2.</summary>
public sealed class XmlLintTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("palermo-akn-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_samples_and_wild_trees_are_valid_to_another_validator()
    {
        var schema = Path.Combine(Schema.Folder, "akomantoso30.xsd");
        Assert.SkipUnless(File.Exists(schema), $"The schema is not in {Schema.Folder}.");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "models", "samples"), "*.txt"))
            await WriteAsync(Path.GetFileName(path), DocumentReader.Read("document.txt", await File.ReadAllBytesAsync(path)));
        var nothing = DocumentReader.Read("document.txt", "nothing"u8.ToArray());
        for (var seed = 0; seed < 200; seed++)
            await WriteAsync($"{seed}", nothing with { Tree = new WildTrees(new Random(seed)).Tree() });

        var start = new ProcessStartInfo("xmllint")
        {
            RedirectStandardError = true,
            UseShellExecute = false,
            ArgumentList = { "--noout", "--nonet", "--huge", "--schema", schema },
        };
        foreach (var file in Directory.EnumerateFiles(folder))
            start.ArgumentList.Add(file);
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, said[..Math.Min(said.Length, 2000)]);
        Assert.Equal(
            Directory.GetFiles(folder).Length,
            said.Split('\n').Count(line => line.EndsWith(" validates", StringComparison.Ordinal))
        );
    }

    private Task WriteAsync(string name, ReadDocument read) =>
        File.WriteAllTextAsync(Path.Combine(folder, name + ".xml"), AkomaNtosoWriter.Write(read.Record, read.Tree));
}
