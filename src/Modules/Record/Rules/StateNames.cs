using System.Data.Common;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares the names under which documents list a State, with its names in the register and the days from which they were used.</summary>
internal static class StateNames
{
    public static IEnumerable<Finding> Find(DbConnection connection)
    {
        var renamed = States.All.Concat(States.Samples).Where(state => state.History.Count > 0).ToList();
        return renamed.SelectMany(state => Of(state, [.. FirstUses(connection, state)]));
    }

    private static IEnumerable<Finding> Of(State state, List<Use> uses) =>
        Renamed(state, uses).Concat(uses.Where(use => IsOutOfTime(state, use)).Select(use => OutOfTime(state, use)));

    /// <summary>An old and the present name in two documents: no error, but a reader who looks for one misses the other.</summary>
    private static IEnumerable<Finding> Renamed(State state, List<Use> uses)
    {
        if (uses.Find(use => Is(use.Printed, state.Name())) is not { } now)
            return [];
        return state
            .History.Select(former => (former, Then: uses.Find(use => Is(use.Printed, former.Name))))
            .Where(told => told.Then is not null && told.Then.DocumentId != now.DocumentId)
            .Select(told => new Finding(
                "state-renamed",
                [("old", told.former.Name), ("new", state.Name()), ("since", told.former.Until), ("state", state.Code)],
                told.Then!.Source,
                now.Source
            ));
    }

    private static bool IsOutOfTime(State state, Use use)
    {
        if (IsoDay.Of(use.Day) is not { } day)
            return false;
        // Where only the year of the change is known, either name is right in that year.
        var former = state.History.FirstOrDefault(former => Is(use.Printed, former.Name));
        if (former is not null)
            return former.Until.Length == 4 ? day.Year > former.End.Year : day >= former.End;
        var last = state.History[^1];
        return Is(use.Printed, state.Name()) && (last.Until.Length == 4 ? day.Year < last.End.Year : day < last.End);
    }

    private static Finding OutOfTime(State state, Use use) =>
        new(
            "state-name-out-of-time",
            [("printed", use.Printed), ("day", use.Day), ("right", state.NameOn(IsoDay.Of(use.Day)!.Value)), ("state", state.Code)],
            use.Source
        );

    private static bool Is(string printed, string name) => string.Equals(printed, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Each name's first place in each document, earliest document first.</summary>
    private static IEnumerable<Use> FirstUses(DbConnection connection, State state) =>
        connection.Query<Use>(
            $"""
            SELECT m.printed, d.id AS document_id, min(m.paragraph) AS paragraph, coalesce(d.meeting_start, d.sort_date) AS day
            FROM record_mentions m JOIN record_documents d ON d.id = m.document_id
            WHERE m.code = @Code AND {Newest.Known}
            GROUP BY m.printed, d.id
            ORDER BY coalesce(d.meeting_start, d.sort_date), d.sha256, m.printed
            """,
            new { state.Code }
        );

    private sealed record Use
    {
        public required string Printed { get; init; }
        public long DocumentId { get; init; }
        public long? Paragraph { get; init; }
        public required string Day { get; init; }
        public FindingSource Source => new(DocumentId, Citing.ParagraphPlace((int?)Paragraph) ?? "document", (int?)Paragraph, Printed);
    }
}
