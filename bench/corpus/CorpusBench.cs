using Palermo.Bench.Generated;

namespace Palermo.Bench.Corpus;

/// <summary>Writes the papers of a generated office into a folder.</summary>
internal static class CorpusBench
{
    public static int Write(string folder, int documents)
    {
        var bytes = 0L;
        foreach (var (path, text) in new Office(documents).Write())
        {
            var file = new FileInfo(Path.Combine(folder, path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text);
            bytes += file.Length;
        }
        Console.WriteLine($"{documents:N0} documents, {bytes:N0} bytes, in {folder}");
        return 0;
    }
}
