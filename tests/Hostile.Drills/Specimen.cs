using Palermo.Hostile.Drills.Making;

namespace Palermo.Hostile.Drills;

/// <summary>One file of the drill: a document of some format, mostly damaged in its words, its bytes or its name.</summary>
/// <param name="Kind">How it was made, for the report.</param>
internal sealed record Specimen(string Name, byte[] Bytes, string Kind)
{
    /// <summary>The pages that pdftotext would write: its own reading is slow, and its output the larger risk.</summary>
    public const string Printed = "printed";

    /// <summary>Makes the file anew: the same two numbers give the same bytes.</summary>
    public static Specimen Of(int seed, int number)
    {
        var random = new Random(unchecked(seed * 1_000_003 + number));
        var (kind, extension, make) = Choose(random);
        var bytes = make(random);
        // Many stay whole, packed ones mostly, which are damaged before they are packed: what is refused at the door tests only the door.
        if (random.Next(extension is "docx" or "zip" or "pdf" ? 5 : 2) == 0)
            bytes = ByteDamage.Do(bytes, random);
        return new Specimen(FileNames.Make(extension, random), bytes, kind);
    }

    private static (string Kind, string Extension, Func<Random, byte[]> Make) Choose(Random random) =>
        random.Next(1000) switch
        {
            < 300 => ("text", "txt", TextFiles.Make),
            < 550 => ("html", "html", HtmlFiles.Make),
            < 750 => ("docx", "docx", WordFiles.Make),
            < 755 => ("pdf", "pdf", PdfFiles.Make),
            < 850 => (Printed, "pdf", PrintedPages.Make),
            < 930 => ("zip", "zip", ZipFiles.Make),
            < 960 => ("deep or swollen", "html", Bombs.Make),
            _ => ("noise", "bin", Noise),
        };

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(2000)];
        random.NextBytes(bytes);
        return bytes;
    }
}
