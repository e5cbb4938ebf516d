using Palermo.Hostile.Drills.Making;

namespace Palermo.Hostile.Drills;

/// <summary>One file of the drill: a document of some format, mostly damaged in its words, its bytes or its name.</summary>
/// <param name="Kind">How it was made, for the report.</param>
internal sealed record Specimen(string Name, byte[] Bytes, string Kind)
{
    /// <summary>Makes the file anew: the same two numbers give the same bytes.</summary>
    public static Specimen Of(int seed, int number)
    {
        var random = new Random(unchecked(seed * 1_000_003 + number));
        var (kind, extension, make) = Choose(random);
        var bytes = make(random);
        // One in four stays whole: a reader that refuses everything would pass otherwise.
        if (random.Next(4) > 0)
            bytes = ByteDamage.Do(bytes, random);
        return new Specimen(FileNames.Make(extension, random), bytes, kind);
    }

    private static (string Kind, string Extension, Func<Random, byte[]> Make) Choose(Random random) =>
        random.Next(100) switch
        {
            < 30 => ("text", "txt", TextFiles.Make),
            < 55 => ("html", "html", HtmlFiles.Make),
            < 75 => ("docx", "docx", WordFiles.Make),
            < 80 => ("pdf", "pdf", PdfFiles.Make),
            < 90 => ("zip", "zip", ZipFiles.Make),
            < 95 => ("deep or swollen", "html", Bombs.Make),
            _ => ("noise", "bin", Noise),
        };

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(2000)];
        random.NextBytes(bytes);
        return bytes;
    }
}
