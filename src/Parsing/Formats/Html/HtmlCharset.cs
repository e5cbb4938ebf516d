using System.Text;
using System.Text.RegularExpressions;

namespace Palermo.Parsing.Formats.Html;

/// <summary>The encoding that a page names in its own head.</summary>
internal static partial class HtmlCharset
{
    /// <summary>Where the standard wants it, and some room.</summary>
    private const int Within = 4096;

    /// <summary>Null where it names none, or one that is not known or is told better by the bytes (UTF-8 and UTF-16).</summary>
    public static Encoding? Named(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Within)]);
        if (Charset().Match(head) is not { Success: true } found)
            return null;
        var name = found.Groups["name"].Value.ToLowerInvariant();
        // What pages call Latin-1 is Windows-1252, by the standard of HTML; what they call GB2312 is its successor.
        return name switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Of("windows-1252"),
            "gb2312" or "gbk" => Of("gb18030"),
            "x-mac-roman" => Of("macintosh"),
            _ when name.StartsWith("utf", StringComparison.Ordinal) => null,
            _ => Of(name),
        };
    }

    private static Encoding? Of(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        """<meta[^>]{1,200}charset\s{0,5}=\s{0,5}["']?(?<name>[A-Za-z0-9_-]{2,30})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Charset();
}
