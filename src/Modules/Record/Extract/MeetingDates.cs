using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Reading;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>
/// When other sessions met, by the words of a document: <c>In its second session (11 to 13 November 2013)</c>,
/// <c>the first meeting of the Working Group was held from 30 May to 1 June 2012, and the second from ...</c>.
/// </summary>
internal static class MeetingDates
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Ordinal = new(@"\b(?<ordinal>[\w-]+(?: (?:st|nd|rd|th))?) (?<noun>meeting|session|time)\b", Linear);

    private static readonly Regex Held = new(
        @"^(?: of the (?<body>[^,.;()]{5,140}?))?,? (?:which )?(?:was |is |to be |will be )?held (?:in (?<place>\p{Lu}[^,.;()0-9]{1,40}?) )?(?:on|from) ",
        Linear
    );

    private static readonly Regex AndTheNext = new(@"^,? and (?:the|its) (?<ordinal>[\w-]+) (?:from|on) ", Linear);

    private static readonly Regex Unnumbered = new(
        @"the meeting of the (?<body>[^,.;()]{5,140}?),? held in (?<place>\p{Lu}[^,.;()0-9]{1,40}?) (?:on|from) ",
        Linear
    );

    public static IEnumerable<FactRow> Facts(IEnumerable<Sentence> prose, Speaker speaker) =>
        prose
            .Where(sentence => Mentions(sentence.Text))
            .SelectMany(sentence => Numbered(sentence, speaker).Concat(Named(sentence, speaker)));

    private static bool Mentions(string text) =>
        text.Contains("meeting", StringComparison.Ordinal)
        || text.Contains("session", StringComparison.Ordinal)
        || text.Contains("met for the", StringComparison.Ordinal);

    private static IEnumerable<FactRow> Numbered(Sentence sentence, Speaker speaker)
    {
        for (var match = Ordinal.Match(sentence.Text); match.Success; match = match.NextMatch())
        {
            if (Numerals.Ordinal(match.Groups["ordinal"].Value) is not { } session || Told(sentence, match, speaker) is not { } told)
                continue;
            yield return Fact(sentence, told.Body, session, told.When);
            if (Next(sentence.Text, told.When.End) is { } next)
                yield return Fact(sentence, told.Body, next.Session, next.When);
        }
    }

    /// <summary>Body and dates that follow an ordinal, if they do.</summary>
    private static (string Body, DateMention When)? Told(Sentence sentence, Match match, Speaker speaker)
    {
        var end = match.Index + match.Length;
        var rest = sentence.Text[end..];
        if (match.Groups["noun"].Value == "time")
            return MetForTheTime(sentence.Text, match)
                ? At(sentence.Text, end + Preposition(rest), speaker.Subject(sentence.Text, match.Index))
                : null;
        if (rest.StartsWith(" (", StringComparison.Ordinal))
            return At(sentence.Text, end + 2, speaker.Subject(sentence.Text, match.Index));
        var held = Held.Match(rest);
        if (!held.Success)
            return null;
        var body = held.Groups["body"] is { Success: true } named
            ? speaker.Resolve(named.Value)
            : speaker.Subject(sentence.Text, match.Index);
        return At(sentence.Text, end + held.Length, body);
    }

    private static bool MetForTheTime(string text, Match match) =>
        text.AsSpan(0, match.Index).EndsWith("met for the ", StringComparison.Ordinal);

    private static int Preposition(string rest) => rest.StartsWith(" from ", StringComparison.Ordinal) ? 6 : 4;

    private static (string, DateMention)? At(string text, int start, string? body)
    {
        if (body is null || start >= text.Length)
            return null;
        return Dates.Find(text[start..Math.Min(text.Length, start + 60)]) is [{ Start: 0, WholeMonth: false } when, ..]
            ? (body, when with { Start = start })
            : null;
    }

    private static (int Session, DateMention When)? Next(string text, int end)
    {
        var match = AndTheNext.Match(text[end..]);
        return
            match.Success && Numerals.Ordinal(match.Groups["ordinal"].Value) is { } session && At(text, end + match.Length, "") is { } told
            ? (session, told.Item2)
            : null;
    }

    private static IEnumerable<FactRow> Named(Sentence sentence, Speaker speaker)
    {
        var match = Unnumbered.Match(sentence.Text);
        if (match.Success && At(sentence.Text, match.Index + match.Length, speaker.Resolve(match.Groups["body"].Value)) is { } told)
            yield return Telling.Fact(FactKinds.MeetingPlace, $"{told.Item1} {Range(told.Item2)}", match.Groups["place"].Value, sentence);
    }

    private static FactRow Fact(Sentence sentence, string body, int session, DateMention when) =>
        Telling.Fact(FactKinds.MeetingDate, Telling.MeetingKey(body, session), Range(when), sentence);

    /// <summary>Whether the value of a <see cref="FactKinds.MeetingDate"/> gives days, not only a year.</summary>
    public static bool IsRange(string value) => value.Contains('/', StringComparison.Ordinal);

    public static string FirstDay(string range) => range.Split('/')[0];

    public static string Range(DateMention when) =>
        string.Create(CultureInfo.InvariantCulture, $"{when.First:yyyy-MM-dd}/{when.Last:yyyy-MM-dd}");
}
