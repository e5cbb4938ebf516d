using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>
/// The recommendations that States put to the State under review, in a review report: each below a paragraph that tells whether they enjoy its support.
/// The body adopted none of them.
/// </summary>
internal static class ReviewReader
{
    private const string StateUnderReview = "STATE_UNDER_REVIEW";

    public static IReadOnlyList<Recommendation> Read(Layout layout, Evidence evidence)
    {
        var found = new List<Recommendation>();
        var positions = Positions(layout.Units);
        foreach (var unit in layout.Units.Where(unit => unit.Kind == BlockKind.Recommendation))
            found.Add(ToRecommendation(unit, positions.GetValueOrDefault(unit.Number ?? 0), found.Count, evidence));
        return found;
    }

    /// <summary>By the number of the paragraph that introduces them: as it says, else as the paragraph below them does.</summary>
    private static Dictionary<int, string?> Positions(IReadOnlyList<Unit> units)
    {
        var positions = new Dictionary<int, string?>();
        for (var i = 1; i < units.Count; i++)
        {
            if (
                units[i].Kind != BlockKind.Recommendation
                || units[i - 1].Kind == BlockKind.Recommendation
                || units[i].Number is not { } number
            )
                continue;
            var below = i;
            while (below < units.Count && (units[below].Kind == BlockKind.Recommendation || units[below].Number is null))
                below++;
            positions.TryAdd(
                number,
                ReviewModel.Loaded.PositionIn(units[i - 1].Text.Value)
                    ?? (below < units.Count ? ReviewModel.Loaded.PositionIn(units[below].Text.Value) : null)
            );
        }
        return positions;
    }

    private static Recommendation ToRecommendation(Unit unit, string? position, int index, Evidence evidence)
    {
        var at = $"/recommendations/{index}";
        return new Recommendation
        {
            Number = unit.Where!["Recommendation ".Length..],
            Paragraph = unit.Number,
            ChapeauParagraph = unit.Number,
            Section = unit.Section,
            AddresseeCode = StateUnderReview,
            Qualifiers = [.. RecommendationLanguage.Read(unit.Text).Qualifiers.Select((q, i) => evidence.Note($"{at}/qualifiers/{i}", q))],
            Text = evidence.Note($"{at}/text", unit.Text),
            By = [.. Requesters.Of(unit.Text).Select((name, i) => evidence.Note($"{at}/by/{i}", name))],
            Position = position,
            Adopted = false,
        };
    }
}
