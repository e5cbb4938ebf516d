using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Percentages that are not those of the figures beside them.</summary>
internal static partial class FigureProblems
{
    private static readonly SearchValues<string> PerCent = SearchValues.Create(["per cent", "percent", "%"], StringComparison.Ordinal);

    public static IEnumerable<Problem> Percentages(DocumentRecord record)
    {
        foreach (var paragraph in record.Paragraphs.Where(paragraph => paragraph.Text.AsSpan().ContainsAny(PerCent)))
        {
            foreach (Match match in PercentageFirst().Matches(paragraph.Text).Concat(FiguresFirst().Matches(paragraph.Text)))
            {
                if (Problem(paragraph.Number, match) is { } problem)
                    yield return problem;
            }
        }
    }

    private static Problem? Problem(int? paragraph, Match match)
    {
        var (printed, part, whole) = (Number(match.Groups["percent"]), Number(match.Groups["part"]), Number(match.Groups["whole"]));
        if (
            match.Groups["about"].Success
            || whole <= 0
            || part > whole
            || part <= 0
            || IsRounded(printed, part * 100 / whole, match.Groups["percent"].Value)
        )
            return null;
        var right = Math.Round(part * 100 / whole, 1, MidpointRounding.AwayFromZero);
        return new Problem(
            "percentage",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ProblemFinder.Where(paragraph)} gives {printed} per cent for {part:0.##} out of {whole:0.##}, which is {right} per cent."
            )
        )
        {
            Places = [ProblemFinder.At(paragraph, match.Value)],
        };
    }

    /// <summary>Right to the last printed place, either way at the middle.</summary>
    private static bool IsRounded(decimal printed, decimal right, string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var half = 0.5m;
        for (var place = point < 0 ? 0 : digits.Length - point - 1; place > 0; place--)
            half /= 10;
        return Math.Abs(printed - right) <= half;
    }

    private static decimal Number(Group group) =>
        decimal.Parse(group.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>"31 per cent of the reviews (60 out of 189)".</summary>
    [GeneratedRegex(
        @"(?<about>\b(?:about|approximately|around|nearly|almost|roughly|over|under|more than|less than|up to|at least|some|close to) (?:the )?)?(?<![0-9.,])(?<percent>[0-9]{1,3}(?:\.[0-9]{1,4})?) (?:per cent|percent|%)[^.;()0-9]{0,80}\((?:[^().;0-9]{0,20})(?<part>[0-9][0-9,]{0,11}) (?:out of|of)(?: the| a total of)? (?<whole>[0-9][0-9,]{0,11})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex PercentageFirst();

    /// <summary>"60 out of 189 reviews, or 31 per cent", "60 of the 189 reviews (31 per cent)".</summary>
    [GeneratedRegex(
        @"(?<![0-9.,])(?<part>[0-9][0-9,]{0,11}) (?:out of|of)(?: the| a total of)? (?<whole>[0-9][0-9,]{0,11})\b[^.;()0-9]{0,60}(?:\(|, or |, that is, )(?<about>(?:about|approximately|around|nearly|almost|roughly|over|more than|less than|some) )?(?<percent>[0-9]{1,3}(?:\.[0-9]{1,4})?) (?:per cent|percent|%)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex FiguresFirst();
}
