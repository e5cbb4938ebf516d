using System.Data.Common;
using Dapper;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Rules;

/// <summary>Compares the title of a resolution as documents cite it, letter by letter.</summary>
internal static class ResolutionTitlesCited
{
    private const string Cited = $"""
        SELECT f.* FROM record_facts f JOIN record_documents d ON d.id = f.document_id
        WHERE f.kind = @kind AND {Newest.Known} ORDER BY d.sort_date, d.sha256, f.position
        """;

    public static IEnumerable<Finding> Find(DbConnection connection) =>
        connection
            .Query<FactRow>(Cited, new { kind = FactKinds.ResolutionTitle })
            .AggregateBy(
                fact => (fact.Subject, fact.Value),
                _ => new Wording(null, 0),
                (wording, fact) => wording with { First = wording.First ?? fact, Count = wording.Count + 1 }
            )
            .GroupBy(wording => wording.Key.Subject, wording => wording.Value)
            .SelectMany(Compare);

    /// <summary>Each other wording once, against the one that most documents have, or the earliest of those.</summary>
    private static IEnumerable<Finding> Compare(IEnumerable<Wording> wordings)
    {
        var usual = wordings.MaxBy(wording => wording.Count)!.First!;
        return wordings.Where(wording => wording.First != usual).Select(wording => Finding(usual, wording.First!));
    }

    /// <summary>One wording of a resolution's title: where it stands first, and in how many documents.</summary>
    private sealed record Wording(FactRow? First, int Count);

    private static Finding Finding(FactRow usual, FactRow other)
    {
        var (one, two) = Titles.Difference(usual.Value, other.Value);
        return new Finding(
            "resolution-title-differs",
            [("resolution", usual.Subject), ("one", one), ("other", two)],
            Source(usual),
            Source(other)
        );
    }

    private static FindingSource Source(FactRow fact) => new(fact.DocumentId, fact.Place, (int?)fact.Paragraph, fact.Value);
}
