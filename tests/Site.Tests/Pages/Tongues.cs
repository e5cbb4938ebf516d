using System.Net;
using System.Text.RegularExpressions;

namespace Palermo.Site.Tests.Pages;

/// <summary>The pieces of text of a page, each with the language that its nearest element says.</summary>
internal static partial class Tongues
{
    private static readonly HashSet<string> Empty = ["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"];

    /// <summary>What is of no language: codes, symbols, addresses, names of people.</summary>
    private static readonly string[] Unspoken =
    [
        "<code",
        "class=\"symbol\"",
        "class=\"address\"",
        "class=\"person\"",
        "<script",
        "<style",
        "<title",
    ];

    public static IEnumerable<(string Language, string Text)> Of(string html)
    {
        var open = new Stack<(string Language, bool Unspoken)>([("", false)]);
        foreach (Match piece in Piece().Matches(html))
        {
            var (language, unspoken) = open.Peek();
            if (piece.Groups["text"].Success)
            {
                var text = string.Join(
                    ' ',
                    WebUtility.HtmlDecode(piece.Value).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
                );
                if (text.Length > 0 && !unspoken)
                    yield return (language, text);
            }
            else if (piece.Groups["end"].Success)
                open.Pop();
            else if (piece.Groups["name"].Success && !Empty.Contains(piece.Groups["name"].Value))
                open.Push((LanguageOf(piece.Value) ?? language, unspoken || Unspoken.Any(piece.Value.Contains)));
        }
    }

    private static string? LanguageOf(string tag) => Language().Match(tag) is { Success: true } said ? said.Groups["language"].Value : null;

    [GeneratedRegex(
        """<!--[^-]*-->|<!DOCTYPE[^>]*>|(?<end></[a-z0-9]+>)|<(?<name>[a-z0-9]+)(?:[^>"]|"[^"]*")*>|(?<text>[^<]+)""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Piece();

    [GeneratedRegex("""\slang="(?<language>[^"]*)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Language();
}
