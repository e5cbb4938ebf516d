using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares an organization listed apart from the States parties in one report of a body, with the same organization counted among them in another.</summary>
internal static class PartiesApart
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus) =>
        corpus
            .View.Query<PartyStatus.Seat>(
                $"""
                SELECT d.body_code, m.printed, m.detail, m.paragraph, m.document_id, min({PartyStatus.Place}) AS day
                FROM record_mentions m JOIN record_documents d ON d.id = m.document_id
                WHERE m.kind = 'attendance' AND m.code IS NULL AND m.detail IN ('PARTY', 'REIO_PARTY')
                  AND d.document_type = 'meeting report' AND {PartyStatus.OfBody}
                GROUP BY d.body_code, m.printed, m.detail
                """,
                corpus.View.Circle
            )
            .GroupBy(seat => (seat.BodyCode, seat.Printed))
            .Where(seats => seats.Count() == 2)
            .Select(seats => seats.OrderBy(seat => seat.Day, StringComparer.Ordinal).ToList())
            .Select(seats => new Finding("party-listed-apart", [("name", seats[0].Printed)], seats[0].Source, seats[1].Source));
}
