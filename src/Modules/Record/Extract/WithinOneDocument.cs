using Palermo.Parsing.Record;

namespace Palermo.Record.Extract;

/// <summary>What looks wrong in a document by itself: the problems that reading found, and parts that do not make their whole.</summary>
internal static class WithinOneDocument
{
    /// <summary>Opens the place of an entry of the list of documents; behind it stands the entry's label.</summary>
    private const string Listed = "documentation";

    /// <summary>A number may come back in every paragraph; a reader looks at a few.</summary>
    private const int MostPlaces = 8;

    public static IReadOnlyList<Finding> Findings(DocumentRecord record, IReadOnlyList<Sentence> prose) =>
        [.. record.Problems.Select(problem => Problem(problem, record)), .. prose.SelectMany(Sums.Findings)];

    private static Finding Problem(Problem problem, DocumentRecord record)
    {
        var sources = problem
            .Places.Take(MostPlaces)
            .Select(place => Source(place, record))
            .DefaultIfEmpty(new FindingSource(0, "document", null, ""));
        return new Finding(problem.Rule, [("message", problem.Message)], [.. sources]);
    }

    private static FindingSource Source(ProblemPlace place, DocumentRecord record)
    {
        var where =
            place.Where is { } named && named.StartsWith(Listed, StringComparison.Ordinal)
                ? DocumentLists.Place(record, named[Listed.Length..])
                : place.Where;
        return new FindingSource(0, where ?? "document", where is null ? null : ParagraphOf(where), place.Text);
    }

    /// <summary>33 of <c>para. 33 (b)</c>.</summary>
    private static int? ParagraphOf(string where) => Citing.ParagraphOf(where.Split(" (")[0]);
}
