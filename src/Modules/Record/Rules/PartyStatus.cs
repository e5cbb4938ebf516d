using Palermo.Kernel;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares a State among the parties in one report of a body, with the same State among signatories or non-parties in a later report.</summary>
internal static class PartyStatus
{
    private const string Party = "PARTY";

    /// <summary>
    /// The day of a mention <c>m</c> in a document <c>d</c>, and behind it what tells it from every other, so that the row of the first or the last does
    /// not depend on the order of import.
    /// </summary>
    public const string Place = "coalesce(d.meeting_start, d.sort_date) || ' ' || d.sha256 || printf(' %06d', m.position)";

    /// <summary>A current document of a body that is known.</summary>
    public const string OfBody = $"d.body_code = @Body AND {Newest.Known}";

    /// <remarks>The other way is the ordinary one: States become parties.</remarks>
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus)
    {
        var first = corpus.View.Query<Seat>(Seats("min", "= 'PARTY'"), corpus.View.Circle).ToDictionary(seat => (seat.BodyCode, seat.Code));
        var observers = Seats("max", "IN ('SIGNATORY_OBSERVER', 'NON_SIGNATORY_OBSERVER')");
        foreach (var later in corpus.View.Query<Seat>(observers, corpus.View.Circle))
        {
            if (first.TryGetValue((later.BodyCode, later.Code), out var party) && string.CompareOrdinal(party.Date, later.Date) < 0)
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

    /// <summary>The first or last seat of each State in each body; SQLite takes the other columns from the row of the minimum or maximum.</summary>
    private static string Seats(string end, string category) =>
        $"""
            SELECT d.body_code, m.code, m.printed, m.detail, m.paragraph, m.document_id, {end}({Place}) AS day
            FROM record_mentions m JOIN record_documents d ON d.id = m.document_id
            WHERE m.kind = 'attendance' AND m.code IS NOT NULL AND m.detail {category}
              AND d.document_type = 'meeting report' AND {OfBody}
            GROUP BY d.body_code, m.code
            """;

    internal sealed record Seat
    {
        public required string BodyCode { get; init; }
        public string Code { get; init; } = "";
        public required string Printed { get; init; }
        public required string Detail { get; init; }
        public long? Paragraph { get; init; }
        public long DocumentId { get; init; }
        public required string Day { get; init; }
        public string Date => Day[..Day.IndexOf(' ', StringComparison.Ordinal)];
        public FindingSource Source => new(DocumentId, Citing.ParagraphPlace((int?)Paragraph) ?? "attendance", (int?)Paragraph, Printed);
    }
}
