using Palermo.Record.Corpus;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Rules;

internal static class ResolutionTitlesCited
{
    public static Rule Rule { get; } = new("The title of a resolution as documents cite it, letter by letter.", Find);

    private static IEnumerable<Finding> Find(ResolvedDocuments corpus) =>
        corpus
            .View.Facts(FactKinds.ResolutionTitle)
            .OrderBy(fact => corpus.View.ById[fact.DocumentId].Row.SortDate, StringComparer.Ordinal)
            .GroupBy(fact => fact.Subject)
            .SelectMany(Compare);

    /// <summary>Each other wording once, against the one that most documents have, or the earliest of those.</summary>
    private static IEnumerable<Finding> Compare(IGrouping<string, FactRow> cited)
    {
        var wordings = cited.GroupBy(fact => fact.Value).ToList();
        var usual = wordings.MaxBy(wording => wording.Count())!.First();
        return wordings.Select(wording => wording.First()).Where(fact => fact != usual).Select(fact => Finding(cited.Key, usual, fact));
    }

    private static Finding Finding(string resolution, FactRow usual, FactRow other)
    {
        var (one, two) = Titles.Difference(usual.Value, other.Value);
        return new Finding(
            "resolution-title-differs",
            [("resolution", resolution), ("one", one), ("other", two)],
            Source(usual),
            Source(other)
        );
    }

    private static FindingSource Source(FactRow fact) => new(fact.DocumentId, fact.Place, (int?)fact.Paragraph, fact.Value);
}
