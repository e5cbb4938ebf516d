using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>The ordinal of the meeting that a document belongs to, from words that tie it to that meeting and no other.</summary>
internal static partial class SessionReader
{
    public static Session? Read(MeetingSources from)
    {
        var sentences = from.Sentences;
        var held = MeetingFacts.Held(from);
        var ordinal =
            First(from.Masthead, OwnLine())
            ?? First(from.Title is { } title ? [title] : [], OnIts())
            ?? OfSameDays(sentences, held)
            ?? First([.. sentences.Concat(from.Others).Where(TellsOwn)], Current())
            ?? First([.. sentences.Where(TellsOwn)], PreparedFor())
            ?? Opened(sentences, held);
        return ordinal is { } known ? new Session(known) : null;
    }

    private static int? First(IReadOnlyList<Passage> texts, Regex words) =>
        texts.Select(text => OrdinalOf(words.Match(text.Value))).FirstOrDefault(ordinal => ordinal is not null);

    private static bool TellsOwn(Passage text) =>
        text.Value.Contains("current ", StringComparison.Ordinal)
        || text.Value.Contains("present ", StringComparison.Ordinal)
        || text.Value.StartsWith("This ", StringComparison.Ordinal);

    private static int? OrdinalOf(Match match) => match.Success ? Numerals.Ordinal(match.Groups["ordinal"].Value) : null;

    /// <summary>"The third meeting ... was held in Vienna from 18 to 20 November 2015", where these are the meeting's own days.</summary>
    private static int? OfSameDays(IReadOnlyList<Passage> sentences, Held? held)
    {
        if (held is null)
            return null;
        foreach (var sentence in sentences)
        {
            foreach (Match match in Nth().Matches(sentence.Value))
            {
                if (
                    OrdinalOf(match) is { } ordinal
                    && DaysAfter(sentence.Value, match) is { } days
                    && days.First == held.Start
                    && days.Last == held.End
                )
                    return ordinal;
            }
        }
        return null;
    }

    /// <summary>"The tenth meeting of the Working Group will be opened on Thursday": unless other days than the meeting's are named.</summary>
    private static int? Opened(IReadOnlyList<Passage> sentences, Held? held)
    {
        foreach (var sentence in sentences)
        {
            var match = IsOpened().Match(sentence.Value);
            if (OrdinalOf(match) is not { } ordinal)
                continue;
            if (held is null || DaysAfter(sentence.Value, match) is not { } days || (days.First >= held.Start && days.Last <= held.End))
                return ordinal;
        }
        return null;
    }

    private static DateMention? DaysAfter(string sentence, Match match)
    {
        foreach (var date in Dates.Find(sentence[match.Index..]))
        {
            if (!date.WholeMonth)
                return date;
        }
        return null;
    }

    private const string Ordinal = @"(?<ordinal>[0-9]{1,3} ?(?:st|nd|rd|th)|[A-Za-z]+(?:[-‑][a-z]+)?)";

    /// <summary>"Seventy-eighth session" as a line of the masthead, or with the organ before or the agenda item behind.</summary>
    [GeneratedRegex(
        @"(?:^|\p{L} )(?<ordinal>[0-9]{1,3} ?(?:st|nd|rd|th)|\p{Lu}[a-z]+(?:[-‑][a-z]+)?) (?:regular |special |resumed |reconvened )?(?:session|meeting)(?=$| Agenda item| Item)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex OwnLine();

    [GeneratedRegex(
        @"\b(?:on|at|for) (?:its|the) " + Ordinal + " (?:session|meeting)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex OnIts();

    /// <summary>An ordinal meeting, but not one meeting of several ("At its 1st meeting, on 5 October").</summary>
    [GeneratedRegex(
        @"\b[Tt]he " + Ordinal + @" (?:session|meeting)\b(?!, on )",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Nth();

    [GeneratedRegex(
        @"\b(?:current|present) " + Ordinal + @" (?:session|meeting)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Current();

    /// <summary>"The present paper was prepared ... at its ninth meeting".</summary>
    [GeneratedRegex(
        @"^(?:The present|This) .{0,60}?\b(?:paper|note|report|document|study)\b.{0,300}?\b(?:at|for|during) (?:its|the) "
            + Ordinal
            + @" (?:session|meeting)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex PreparedFor();

    [GeneratedRegex(
        "^The " + Ordinal + @" (?:session|meeting) of the .{1,200}?\b(?:was|will be|is to be) (?:held|opened|convened)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex IsOpened();
}
