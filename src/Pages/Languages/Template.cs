using System.Text;

namespace Palermo.Pages.Languages;

/// <summary>The pieces of a text with placeholders: words and names in turn.</summary>
internal static class Template
{
    /// <summary>Splits "of {count} items" into "of ", count, " items".</summary>
    public static IEnumerable<(string Piece, bool IsName)> Split(string template)
    {
        var from = 0;
        while (from < template.Length)
        {
            var open = template.IndexOf('{', from);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                yield return (template[from..], false);
                yield break;
            }
            if (open > from)
            {
                yield return (template[from..open], false);
            }
            yield return (template[(open + 1)..close], true);
            from = close + 1;
        }
    }

    public static string Fill(string template, Func<string, string> value)
    {
        if (!template.Contains('{'))
        {
            return template;
        }
        var filled = new StringBuilder(template.Length + 32);
        foreach (var (piece, isName) in Split(template))
        {
            filled.Append(isName ? value(piece) : piece);
        }
        return filled.ToString();
    }
}
