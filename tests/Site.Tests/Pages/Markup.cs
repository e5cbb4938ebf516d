using System.Text.RegularExpressions;

namespace Palermo.Site.Tests.Pages;

/// <summary>The mark-up of a page, as far as tests look into it.</summary>
internal static partial class Markup
{
    private const int Patience = 5000;

    /// <summary>
    /// Words that touch although elements part them, as copying and reading aloud would join them: "13 October 2023General".
    /// A quotation draws its own marks and counts as a word. Footnote marks and found words touch other words by right.
    /// </summary>
    public static IEnumerable<string> TouchingWords(string html)
    {
        var body = html[html.IndexOf("<body", StringComparison.Ordinal)..];
        foreach (Match border in BorderPattern().Matches(body))
        {
            if (!BelongsTogether().IsMatch(border.Groups["tags"].Value))
            {
                yield return border.Value;
            }
        }
    }

    /// <summary>A full stop or comma that a space parts from the word it follows.</summary>
    public static IEnumerable<string> LooseStops(string html) =>
        LooseStopPattern().Matches(html[html.IndexOf("<body", StringComparison.Ordinal)..]).Select(stop => stop.Value);

    [GeneratedRegex("""[\p{L}\p{N}](?:<[^>]+>)+\s+(?:<[^>]+>)*[.,;،؛](?![\p{L}\p{N}])""", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex LooseStopPattern();

    // An Arabic "and" is written together with the word it joins.
    [GeneratedRegex(
        """[\p{L}\p{N}.,;:!?)”»’](?<!\P{L}و)(?<tags>(?:<[^>]+>)+)(?=[\p{L}\p{N}(“«‘])""",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex BorderPattern();

    [GeneratedRegex("""^(?:<a [^>]*>|</a>)*</?(?:sup|mark)\b""", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex BelongsTogether();
}
