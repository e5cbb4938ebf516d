using Palermo.Bench.Generated;

namespace Palermo.Bench.Corpus;

/// <summary>Writes the papers of a generated office into a folder.</summary>
internal static class CorpusBench
{
    public static int Write(string folder, int documents)
    {
        var bytes = 0L;
        foreach (var (path, text) in new Office(documents).Write())
            bytes += Put(Path.Combine(folder, path), text);
        Console.WriteLine($"{documents:N0} documents, {bytes:N0} bytes, in {folder}");
        return 0;
    }

    /// <summary>The last of an office's papers alone, in a folder of its own.</summary>
    public static void WriteLast(string folder, int documents) =>
        Put(Path.Combine(folder, "last", "paper.txt"), new Office(documents).Write().Last().Text);

    private static long Put(string path, string text)
    {
        var file = new FileInfo(path);
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
        return file.Length;
    }
}
