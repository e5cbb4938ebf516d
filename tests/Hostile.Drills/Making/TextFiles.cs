using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>Plain text in the encodings and with the line ends that offices have, also several in one file.</summary>
internal static class TextFiles
{
    private static readonly string[] LineEnds = ["\n", "\n", "\r\n", "\r", "\n\n", "\f", "\u0085", "\n\r"];

    private static readonly Encoding[] Encodings = MakeEncodings();

    public static byte[] Make(Random random)
    {
        var text = Join(Manuscripts.Make(random), random);
        var bytes = Encode(text, random);
        return random.Next(8) > 0 ? bytes : [.. bytes, .. Encode(text, random)];
    }

    public static byte[] Encode(string text, Random random)
    {
        var encoding = random.Next(2) > 0 ? Encodings[0] : Encodings[random.Next(Encodings.Length)];
        return random.Next(3) > 0 ? encoding.GetBytes(text) : [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static string Join(List<string> lines, Random random)
    {
        var one = LineEnds[random.Next(LineEnds.Length)];
        if (random.Next(5) > 0)
            return string.Join(one, lines);
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line).Append(LineEnds[random.Next(LineEnds.Length)]);
        return text.ToString();
    }

    private static Encoding[] MakeEncodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return
        [
            Encoding.UTF8,
            Encoding.Unicode,
            Encoding.BigEndianUnicode,
            Encoding.Latin1,
            .. new[] { "windows-1252", "windows-1256", "koi8-r", "gb18030", "macintosh", "utf-32" }.Select(Encoding.GetEncoding),
        ];
    }
}
