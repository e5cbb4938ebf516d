using System.Text;

namespace Palermo.Search;

/// <summary>Text in which the engine has put a sign before and after each word that was looked for.</summary>
internal static class MarkedText
{
    // Entries hold no control characters of their own.
    private const string Signs = "char(1), char(2)";

    /// <summary>Of a text in which nothing was looked for.</summary>
    public const string Beginning = "substr(text, 1, 240)";

    private const char FoundBegins = '\u0001';
    private const char FoundEnds = '\u0002';

    /// <summary>The whole title with signs, in the SQL of a full text table of titles and texts.</summary>
    public static string Title(string table) => $"highlight({table}, 0, {Signs})";

    /// <summary>The part of the text that fits best, with signs.</summary>
    public static string Snippet(string table) => $"snippet({table}, 1, {Signs}, '…', 40)";

    public static List<TextPart> Parts(string marked)
    {
        var parts = new List<TextPart>();
        var run = new StringBuilder();
        foreach (var character in marked.Append(FoundBegins))
        {
            if (character is not (FoundBegins or FoundEnds))
            {
                run.Append(character);
                continue;
            }
            if (run.Length > 0)
            {
                parts.Add(new TextPart(run.ToString(), Found: character == FoundEnds));
            }
            run.Clear();
        }
        return parts;
    }
}
