using Palermo.Kernel;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares a State among the parties in one report of a body, with the same State among signatories or non-parties in a later report.</summary>
internal static class PartyStatus
{
    private const string Party = "PARTY";

    private const string OfState = "d.body_code, m.code";

    /// <summary>
    /// The first or last seat of each group, by the day of a mention <c>m</c> in a document <c>d</c> and behind it what tells it from every other, so
    /// that it does not depend on the order of import.
    /// </summary>
    /// <param name="order"><c>ASC</c> for the first, <c>DESC</c> for the last.</param>
    public static string Seats(string group, string order, string condition) =>
        $"""
            SELECT body_code, code, printed, detail, paragraph, document_id, day FROM (
                SELECT d.body_code, m.code, m.printed, m.detail, m.paragraph, m.document_id, coalesce(d.meeting_start, d.sort_date) AS day, d.sha256, m.position,
                    row_number() OVER (PARTITION BY {group} ORDER BY coalesce(d.meeting_start, d.sort_date) {order}, d.sha256 {order}, m.position {order}) AS place
                FROM record_mentions m JOIN record_documents d ON d.id = m.document_id
                WHERE m.kind = 'attendance' AND {condition} AND d.document_type = 'meeting report' AND {OfBody}
            ) AS seats
            WHERE place = 1 ORDER BY day, sha256, position
            """;

    /// <summary>A current document of a body that is known.</summary>
    private const string OfBody = $"d.body_code = @Body AND {Newest.Known}";

    /// <remarks>The other way is the ordinary one: States become parties.</remarks>
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus)
    {
        var first = corpus
            .View.Query<Seat>(Seats(OfState, "ASC", "m.code IS NOT NULL AND m.detail = 'PARTY'"), corpus.View.Circle)
            .ToDictionary(seat => (seat.BodyCode, seat.Code));
        var observers = Seats(OfState, "DESC", "m.code IS NOT NULL AND m.detail IN ('SIGNATORY_OBSERVER', 'NON_SIGNATORY_OBSERVER')");
        foreach (var later in corpus.View.Query<Seat>(observers, corpus.View.Circle))
        {
            if (first.TryGetValue((later.BodyCode, later.Code), out var party) && string.CompareOrdinal(party.Day, later.Day) < 0)
                yield return Finding(party, later);
        }
    }

    private static Finding Finding(Seat party, Seat later) =>
        new(
            "status-went-back",
            [("state", party.Code), ("name", States.ByCode(party.Code)?.Name() ?? party.Printed), ("then", Party), ("later", later.Detail)],
            party.Source,
            later.Source
        );

    internal sealed record Seat
    {
        public required string BodyCode { get; init; }
        public string Code { get; init; } = "";
        public required string Printed { get; init; }
        public required string Detail { get; init; }
        public long? Paragraph { get; init; }
        public long DocumentId { get; init; }
        public required string Day { get; init; }
        public FindingSource Source => new(DocumentId, Citing.ParagraphPlace((int?)Paragraph) ?? "attendance", (int?)Paragraph, Printed);
    }
}
