namespace Palermo.Hostile.Drills.Making;

/// <summary>Archives of documents, of archives, and of members that are not what they say.</summary>
internal static class ZipFiles
{
    public static byte[] Make(Random random)
    {
        var packed = Archive.Pack(Members(random, depth: 0), oneLink: random.Next(8) == 0);
        // The bit that says a member has a password, in its local header.
        if (random.Next(8) == 0 && packed.Length > 6)
            packed[6] |= 1;
        return packed;
    }

    private static List<(string, byte[])> Members(Random random, int depth)
    {
        var members = new List<(string, byte[])>();
        for (var left = random.Next(5); left > 0; left--)
            members.Add(Member(random, depth));
        return members;
    }

    private static (string, byte[]) Member(Random random, int depth)
    {
        var (extension, bytes) = random.Next(6) switch
        {
            0 when depth < 6 => ("zip", Archive.Pack(Members(random, depth + 1))),
            1 => ("docx", WordFiles.Make(random)),
            2 => ("html", HtmlFiles.Make(random)),
            3 when random.Next(20) == 0 => ("pdf", PdfFiles.Make(random)),
            _ => ("txt", TextFiles.Make(random)),
        };
        return (FileNames.MakeInside(extension, random), random.Next(3) > 0 ? bytes : ByteDamage.Do(bytes, random));
    }
}
