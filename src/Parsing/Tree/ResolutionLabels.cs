using System.Text.RegularExpressions;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Labels that only the form of a resolution tells from text, each before a word that opens a paragraph of it: <c>OP3</c>, <c>PP3</c> of drafts,
/// <c>3)</c>, <c>(3)</c>, <c>3.-</c>, <c>3 bis.</c>, and <c>3</c> alone.
/// </summary>
internal static partial class ResolutionLabels
{
    private const int Longest = 24;

    /// <summary>The label before an act; null where no act opens behind one.</summary>
    public static Opening? Act(string text, int start, int end)
    {
        var window = text.AsSpan(start, Math.Min(end - start, Longest)).ToString();
        var label = OfAct().Match(window);
        if (!label.Success || !ResolutionOpenings.OpensAct(text.AsSpan(start + label.Length, end - start - label.Length)))
            return null;
        var number = label.Groups["number"].Value;
        return label.Groups["more"].Success
            ? new Opening(OpeningKind.Literal, "", 0, start)
            : new Opening(OpeningKind.Number, number, int.Parse(number, provider: null), start + label.Length);
    }

    /// <summary>Whether a clause of the preamble opens, behind a label or without one.</summary>
    public static bool OpensClause(ReadOnlySpan<char> text)
    {
        if (ResolutionOpenings.OpensClause(text))
            return true;
        if (text.IsEmpty || !(char.IsAsciiDigit(text[0]) || "P(-•–—".Contains(text[0])))
            return false;
        var label = OfClause().Match(text[..Math.Min(text.Length, Longest)].ToString());
        return label.Success && ResolutionOpenings.OpensClause(text[label.Length..]);
    }

    [GeneratedRegex(
        @"^(?:OP ?(?<number>[0-9]{1,3})(?<more> ?(?:bis|ter|quater|alt)\b\.?)?[.:)]?|\(?(?<number>[0-9]{1,3})(?<more> (?:bis|ter|quater|alt)\b)?(?:\.[-–—]|[.):]|\s[-–—])?)\s+",
        RegexOptions.CultureInvariant,
        Matching.LastResort
    )]
    private static partial Regex OfAct();

    [GeneratedRegex(
        @"^(?:PP ?[0-9]{1,3}(?: ?(?:bis|ter|quater|alt)\b\.?)?[.:)]?|\(?[0-9]{1,3}[.)]|\(?[a-z]\)|[-•–—])\s+",
        RegexOptions.CultureInvariant,
        Matching.LastResort
    )]
    private static partial Regex OfClause();
}
