using System.Buffers;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Sentences that say who made statements: "Statements were made by ...", "The Working Group heard a statement by ...", "The observer for ... made a statement".</summary>
internal static partial class StatementsReader
{
    private static readonly SearchValues<string> Needed = SearchValues.Create(["tatement"], StringComparison.Ordinal);

    public static IReadOnlyList<Statement> Read(IReadOnlyList<Unit> units, Evidence evidence)
    {
        var statements = new List<Statement>();
        foreach (var unit in units)
        {
            foreach (var sentence in unit.SentencesWith(Needed))
            {
                foreach (var speakers in SpeakersOf(sentence))
                    statements.Add(
                        Statement(speakers, unit.Number, AgendaNumbers.In(sentence.Value), $"/statements/{statements.Count}", evidence)
                    );
            }
        }
        return statements;
    }

    private static Statement Statement(Speakers speakers, int? paragraph, IReadOnlyList<int> items, string pointer, Evidence evidence)
    {
        var who = speakers.Who.IsEmpty ? "" : evidence.Note($"{pointer}/who", speakers.Who);
        return new Statement(paragraph, who, items, NameList.Members(speakers.Names, pointer, evidence));
    }

    private static IEnumerable<Speakers> SpeakersOf(Passage sentence)
    {
        var colon = sentence.Value.IndexOf(": ", StringComparison.Ordinal);
        var head = colon > 0 ? sentence.Slice(0, colon) : sentence;
        var phrase = SpeakersPhrase(head);
        if (phrase is null)
            return [];
        return colon > 0 ? Speakers.Listed(phrase, sentence.Slice(colon + 2)) : Speakers.Named(phrase);
    }

    /// <summary>The words that name the speakers; null where the sentence is about something else.</summary>
    private static Passage? SpeakersPhrase(Passage head)
    {
        var passive = MadeBy().Match(head.Value);
        if (passive.Success)
            return None().IsMatch(head.Value[..passive.Index]) ? null : head.Slice(passive.Index + passive.Length);
        var active = Made().Match(head.Value);
        return active.Success && !About().IsMatch(head.Value[..active.Index]) ? Subject(head.Slice(0, active.Index)) : null;
    }

    /// <summary>The subject without what stands before it: "Under agenda item 2, the representative of ...".</summary>
    private static Passage Subject(Passage words)
    {
        var speaker = Speaker().Match(words.Value);
        return speaker.Success ? words.Slice(speaker.Index) : words.Slice(UnderItem().Match(words.Value).Length);
    }

    [GeneratedRegex(
        @"\b[Ss]tatements? (?:was|were)(?: (?:also|then|subsequently))? (?:made|delivered)(?: under agenda items? [^:.]{1,40}?)?(?: on behalf of [^:.]{1,100}?)? by |\bheard (?:(?:an?|the|also|general|introductory|opening|closing) ){0,3}statements?(?: made| delivered)? by ",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex MadeBy();

    [GeneratedRegex(@"\b[Nn]o (?:[a-z]+ ){0,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex None();

    [GeneratedRegex(
        @",?(?: (?:also|each|then|both))? (?:made|delivered) (?:(?:an?|the|their|general|introductory|opening|closing|joint|brief) ){0,3}statements?\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Made();

    /// <summary>The subject speaks of statements made by others, or of nobody.</summary>
    [GeneratedRegex(
        @"\bstatements?\b|\b[Nn]one\b|\b(?:who|which|that) had\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex About();

    [GeneratedRegex(
        @"\b(?:[Tt]he |[Aa]n? )?(?:following|representatives?|observers?|[Ss]ecretariat)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Speaker();

    [GeneratedRegex(
        @"^(?:Under|On) agenda items? [0-9, andto()a-z]{1,60}, ",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex UnderItem();
}
