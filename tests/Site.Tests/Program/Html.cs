using System.Net;
using System.Text.RegularExpressions;

namespace Palermo.Site.Tests.Program;

/// <summary>The tags of a page and their attributes, as a browser sees them in pages that are well written.</summary>
internal static partial class Html
{
    public static IEnumerable<string> Tags(string page) => Tag().Matches(page).Select(match => match.Value);

    public static IEnumerable<(string Name, string Value)> Attributes(string page) =>
        Tags(page)
            .SelectMany(tag => Attribute().Matches(tag))
            .Select(match => (match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value.Trim('"', '\''))));

    [GeneratedRegex("""<[A-Za-z](?:[^"'>]|"[^"]*"|'[^']*')*>""", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(
        """\s(?<name>[^\s"'>/=]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Attribute();
}
