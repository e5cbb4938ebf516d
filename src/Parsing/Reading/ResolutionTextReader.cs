using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>What resolutions and their drafts alone hold: sponsors, preamble, what their operative paragraphs ask for, and how they were adopted.</summary>
internal static partial class ResolutionTextReader
{
    /// <summary>The organ that acts, without "The" and the comma; null where the document is no resolution, though one may stand within it.</summary>
    public static Passage? Organ(TreeReader tree) =>
        tree.Body.FirstOrDefault(node => node.Kind != BlockKind.Footnote) is { Kind: BlockKind.Enacting } line
            ? OrganIn(line.Text(tree.Pages))
            : null;

    private static Passage OrganIn(Passage line) =>
        ResolutionWords.Organ(line.Value) is { } organ ? line.Slice(organ.Start, organ.Length)
        : line.Value.EndsWith(':') && ResolutionForm.OrganLength(line.Value) is var named and > 0
            ? NameList.WithoutArticle(line.Slice(0, named))
        : NameList.WithoutArticle(line).Trim(alsoAtEnd: ",_");

    /// <summary>"Avenmar,* Lindora and Selvarin: draft resolution"; the marks of star notes fall.</summary>
    public static IReadOnlyList<string> Sponsors(Masthead masthead, Evidence evidence) =>
        masthead.Sponsors is { } printed ? [.. NameList.Split(printed).Select((name, i) => evidence.Note($"/sponsors/{i}", name))] : [];

    public static IReadOnlyList<string> Preamble(Layout layout, Evidence evidence) =>
        [.. layout.Units.Where(unit => unit.Kind == BlockKind.Preambular).Select((unit, i) => evidence.Note($"/preamble/{i}", unit.Text))];

    /// <summary>The paragraphs with the clauses of each, read as those of recommendations are.</summary>
    public static IReadOnlyList<Paragraph> Operative(Layout layout, IReadOnlyList<Paragraph> paragraphs, Evidence evidence) =>
        [
            .. layout
                .Units.Where(unit => unit.Kind == BlockKind.Paragraph)
                .Zip(paragraphs)
                .Select((pair, i) => pair.Second with { Clauses = Clauses(pair.First.Text, $"/paragraphs/{i}", evidence) }),
        ];

    public static Adoption? Adoption(TreeReader tree, Masthead masthead, string? language, Evidence evidence)
    {
        List<Passage> below = [.. tree.Body.Where(node => node.Kind == BlockKind.Closing).Select(node => node.Text(tree.Pages))];
        List<Passage> lines = [.. below, .. masthead.AdoptedLines];
        var meeting = lines.Select(line => line.Slice(0, ResolutionForm.MeetingLength(line.Value))).FirstOrDefault(found => !found.IsEmpty);
        var vote = lines.Select(line => (Line: line, Match: Vote().Match(line.Value))).FirstOrDefault(found => found.Match.Success);
        var dated = below.Where((_, i) => MayDate(below, i)).Concat(masthead.AdoptedLines);
        var date = dated.SelectMany(line => Dates.Find(line.Value, language: language)).FirstOrDefault(found => !found.WholeMonth);
        if (meeting is null && vote.Line is null && date.Length == 0)
            return null;
        return new Adoption(
            date.Length == 0 ? null : date.First,
            meeting is null ? null : evidence.Note("/adoption/meeting", meeting),
            vote.Line is null ? null : evidence.Note("/adoption/vote", vote.Line.Slice(vote.Match.Index, vote.Match.Length))
        );
    }

    /// <summary>Whether a line below the text may tell the day: it tells of the adoption, or is a day alone below the text or such a line, not what a copy adds.</summary>
    private static bool MayDate(List<Passage> below, int i) =>
        ResolutionForm.IsClosing(below[i].Value)
        || (
            MastheadFact.Date(below[i].Value.AsSpan().TrimEnd('.')) is not null && (i == 0 || ResolutionForm.IsClosing(below[i - 1].Value))
        );

    private static IReadOnlyList<Clause> Clauses(Passage text, string at, Evidence evidence) =>
        [
            .. RecommendationLanguage
                .Read(text)
                .Clauses.Select(
                    (clause, i) =>
                        new Clause(
                            evidence.Note($"{at}/clauses/{i}/modal", clause.Modal),
                            evidence.Note($"{at}/clauses/{i}/verb", clause.Verb),
                            clause.Strength
                        )
                ),
        ];

    [GeneratedRegex(
        @"(?<=\bAdopted (?:by (?:an? )?)?)(?:without a vote|consensus|(?:recorded |roll-call )?vote of [0-9]+(?: votes)? to [0-9]+(?:,? with [0-9]+ abstentions?)?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Vote();
}
