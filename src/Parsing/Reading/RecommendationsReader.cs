using System.Text.RegularExpressions;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Reading.Wording.Romance;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>
/// The recommendations a body adopted or forwarded, in a report of its meeting: labelled ones; else the paragraphs under its heading
/// "Recommendations" that ask something of somebody, or the items of one that announces them.
/// </summary>
internal static partial class RecommendationsReader
{
    public static IReadOnlyList<Recommendation> Read(Layout layout, string? language, Evidence evidence)
    {
        Func<Passage, RecommendationWords> read = RomanceModel.ByCode(language) is { } model
            ? text => RomanceWording.Read(model, text)
            : RecommendationLanguage.Read;
        var found = layout.Units.Any(u => u.Kind == BlockKind.Recommendation) ? Labelled(layout, read) : InParagraphs(layout, read);
        return [.. found.Select((one, i) => ToRecommendation(one, i, evidence))];
    }

    private static IEnumerable<Found> Labelled(Layout layout, Func<Passage, RecommendationWords> read) =>
        layout
            .Units.Where(u => u.Kind == BlockKind.Recommendation)
            .Select(u => new Found(u.Where!["Recommendation ".Length..], u.Number, u.Section, u.Text, read(u.Text)));

    private static IEnumerable<Found> InParagraphs(Layout layout, Func<Passage, RecommendationWords> read) =>
        layout
            .Headings.Where(h => h.Level == 1 && Keywords.NamesRecommendations(h.Title.Value))
            .SelectMany(layout.Under)
            .SelectMany(u => Announces(u) ? Items(u, read) : [new Found(null, u.Number, u.Section, u.Text, read(u.Text))])
            .Where(f => f.Words is { Addressee: not null, Clauses.Count: > 0 });

    private static IEnumerable<Found> Items(Unit unit, Func<Passage, RecommendationWords> read) =>
        unit.Items.Select(item => new Found(item.Label, unit.Number, unit.Section, item.Text, read(item.Text)));

    /// <summary>"The Working Group adopted the following recommendations: (a) States should …"</summary>
    private static bool Announces(Unit unit) => unit.Items.Count > 0 && FollowingRecommendations().IsMatch(unit.Text.Value);

    private static Recommendation ToRecommendation(Found found, int index, Evidence evidence)
    {
        var at = $"/recommendations/{index}";
        return new Recommendation
        {
            Number = found.Label,
            Paragraph = found.Paragraph,
            ChapeauParagraph = found.Label is null ? null : found.Paragraph,
            Section = found.Section,
            Addressee = found.Words.Addressee is { } addressee ? evidence.Note($"{at}/addressee", addressee) : null,
            AddresseeCode = found.Words.AddresseeCode,
            Modal = found.Words.Modal is { } modal ? evidence.Note($"{at}/modal", modal) : null,
            Clauses =
            [
                .. found.Words.Clauses.Select(
                    (c, i) =>
                        new Clause(
                            evidence.Note($"{at}/clauses/{i}/modal", c.Modal),
                            evidence.Note($"{at}/clauses/{i}/verb", c.Verb),
                            c.Strength
                        )
                ),
            ],
            Qualifiers = [.. found.Words.Qualifiers.Select((q, i) => evidence.Note($"{at}/qualifiers/{i}", q))],
            Text = evidence.Note($"{at}/text", found.Text),
            Adopted = true,
        };
    }

    /// <param name="Label">As printed, where recommendations are labelled.</param>
    private sealed record Found(string? Label, int? Paragraph, string? Section, Passage Text, RecommendationWords Words);

    [GeneratedRegex(
        @"^[^:]{0,300}\b(recommendations|recommandations|recomendaciones)\b[^:]{0,100}:",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Matching.LastResort
    )]
    private static partial Regex FollowingRecommendations();
}
