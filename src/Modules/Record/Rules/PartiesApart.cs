using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares an organization listed apart from the States parties in one report of a body, with the same organization counted among them in another.</summary>
internal static class PartiesApart
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus) =>
        corpus
            .View.Query<PartyStatus.Seat>(
                PartyStatus.Seats("d.body_code, m.printed, m.detail", "ASC", "m.code IS NULL AND m.detail IN ('PARTY', 'REIO_PARTY')"),
                corpus.View.Circle
            )
            .GroupBy(seat => (seat.BodyCode, seat.Printed))
            .Where(seats => seats.Count() == 2)
            .Select(seats => seats.ToList())
            .Select(seats => new Finding("party-listed-apart", [("name", seats[0].Printed)], seats[0].Source, seats[1].Source));
}
