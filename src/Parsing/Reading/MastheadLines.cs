using System.Text.RegularExpressions;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Lines of a masthead told by words of any of the six languages.</summary>
internal static class MastheadLines
{
    private const int LongestByline = 80;
    private const int LongestSession = 60;

    private static readonly string[] DraftSigns = [.. DocumentLanguage.All.SelectMany(language => language.DraftSigns)];
    private static readonly string[] Adopted = [.. DocumentLanguage.All.SelectMany(language => language.AdoptedLines)];
    private static readonly string[] Bylines = [.. DocumentLanguage.All.SelectMany(language => language.Bylines)];
    private static readonly Regex[] Items = Patterns.Of(DocumentLanguage.All.SelectMany(language => language.ItemLines));
    private static readonly Regex[] Sessions = Patterns.Of(DocumentLanguage.All.SelectMany(language => language.SessionLines));

    /// <summary>The length of ": draft resolution" at the end of a line; 0 where it does not stand there.</summary>
    public static int DraftSign(string line) =>
        DraftSigns.FirstOrDefault(sign => line.EndsWith(sign, StringComparison.Ordinal))?.Length ?? 0;

    public static bool IsAdopted(string line) => Adopted.Any(words => line.StartsWith(words, StringComparison.Ordinal));

    public static bool IsByline(string line) =>
        line.Length < LongestByline && Bylines.Any(words => line.Contains(words, StringComparison.Ordinal));

    /// <summary>The agenda item under which a paper is issued.</summary>
    public static int? Item(string line)
    {
        var western = Script.WesternDigits(line);
        return Items.Select(form => form.Match(western)).FirstOrDefault(found => found.Success) is { } item
            ? int.Parse(item.Groups["n"].ValueSpan, provider: null)
            : null;
    }

    /// <summary>How much of a text the number of its agenda item takes at the start; 0 without one.</summary>
    public static int ItemAt(string text) =>
        Items.Select(form => form.Match(Script.WesternDigits(text))).FirstOrDefault(found => found.Success)?.Length ?? 0;

    public static bool IsSession(string line) => line.Length < LongestSession && Sessions.Any(form => form.IsMatch(line));
}

/// <summary>A line that is nothing but place and days, in any of the six languages: "Viena, 5 y 6 de octubre de 2023", "2023年10月5日和6日，维也纳".</summary>
internal static class MeetingLine
{
    private const int Longest = 90;

    public static Held? Of(Passage line) =>
        Find(line.Value) is var (place, length, days)
            ? new Held(line.Slice(place, length).Trim(alsoAtEnd: "."), days.First, days.Last)
            : null;

    /// <summary>The place and the days that make up a whole line; null for any other line.</summary>
    public static (int Place, int Length, DateMention Days)? Find(string line)
    {
        if (line.Length > Longest)
            return null;
        for (var at = line.AsSpan().IndexOfAny(",،，"); at > 0; at = Next(line, at))
        {
            var (left, right) = (line[..at].Trim(), line[(at + 1)..].Trim().TrimEnd('.'));
            if (Days(right) is { } behind && IsPlace(left))
                return (0, at, behind);
            if (Days(left) is { } before && IsPlace(right))
                return (at + 1, line.Length - at - 1, before);
        }
        return null;
    }

    private static DateMention? Days(string text) => text.Length > 5 && Dates.Run(text) is { WholeMonth: false } days ? days : null;

    private static bool IsPlace(string text) =>
        text.Length is > 1 and < 42 && !text.Any(c => Script.Digit(c) >= 0) && !char.IsLower(text[0]);

    private static int Next(string text, int at)
    {
        var next = text.AsSpan(at + 1).IndexOfAny(",،，");
        return next < 0 ? -1 : at + 1 + next;
    }
}
