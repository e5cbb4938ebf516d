using System.Text;

namespace Palermo.Search;

/// <summary>Text in which the engine has put a sign before and after each word that was looked for.</summary>
internal static class MarkedText
{
    /// <summary>Before and behind a word, in SQL. Entries hold no control characters of their own.</summary>
    public const string Signs = "char(1), char(2)";

    /// <summary>Of a text in which nothing was looked for.</summary>
    public const string Beginning = "substr(text, 1, 240)";

    private const char FoundBegins = '\u0001';
    private const char FoundEnds = '\u0002';

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
