using System.Globalization;
using System.Text.RegularExpressions;

namespace Palermo.Parsing.Tree;

/// <summary>What stands at the foot of a page: <c>V.22-00417</c>, <c>22-00417 (E)</c>, <c>3/6</c>, <c>GE.11-14468 3</c>, <c>page 3</c>, <c>3</c>.</summary>
/// <param name="Pages">How many pages "3/6" counts; 0 where it does not stand.</param>
internal sealed partial record PageFoot(bool HasJob, int Pages)
{
    /// <summary>Words before the number of a page.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "page", "página", "стр.", "صفحة" };

    /// <summary>Behind a job number. In lower case they would be labels of items.</summary>
    private static readonly HashSet<string> Languages = new(StringComparer.Ordinal) { "(A)", "(C)", "(E)", "(F)", "(R)", "(S)" };

    /// <summary>Null where the line holds anything else.</summary>
    public static PageFoot? Of(string line)
    {
        var foot = new PageFoot(false, 0);
        var numbers = 0;
        foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Job().IsMatch(word) || BarCode().IsMatch(word))
                foot = foot with { HasJob = true };
            else if (Page().Match(word) is { Success: true } page)
                foot = foot with { Pages = int.Parse(page.Groups["pages"].ValueSpan, CultureInfo.InvariantCulture) };
            else if (Sheet().IsMatch(word))
                numbers++;
            else if (!(foot.HasJob && Day().IsMatch(word)) && !Words.Contains(word) && !Languages.Contains(word))
                return null;
        }
        return numbers <= 1 ? foot : null;
    }

    /// <summary>A running head without the number of its page: "XA/1/2 page 3".</summary>
    public static string WithoutPage(string head) => PageOfHead().Match(head) is { Success: true } page ? head[..page.Index] : head;

    [GeneratedRegex(
        @"^(?:[A-Z]{1,3}\.)?[0-9][0-9]-[0-9]{5}(?:\([ACEFRS]\))?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Job();

    /// <summary>The job number as the words below a bar code.</summary>
    [GeneratedRegex(@"^\*[0-9]{7}\*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex BarCode();

    /// <summary>The day it was printed, behind the job number.</summary>
    [GeneratedRegex(@"^[0-9]{6}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Day();

    [GeneratedRegex(@"^[0-9]{1,3}/(?<pages>[0-9]{1,3})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Page();

    [GeneratedRegex(@"^[0-9]{1,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"\s+(?:\p{L}{3,6}\.?\s+)?[0-9]{1,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex PageOfHead();
}
