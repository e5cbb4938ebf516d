using System.Data;
using System.Globalization;

namespace Palermo.Search;

/// <summary>An entry on a page, its texts with marks.</summary>
internal sealed record FoundRow(
    long Number,
    double Rank,
    string Kind,
    string Id,
    string Language,
    string Address,
    string? Date,
    string Title,
    string Snippet
)
{
    public static FoundRow Read(IDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetDouble(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetString(5),
            row.IsDBNull(6) ? null : row.GetString(6),
            row.GetString(7),
            row.GetString(8)
        );

    public SearchHit Hit =>
        new(
            Kind,
            Id,
            Language,
            MarkedText.Parts(Title),
            MarkedText.Parts(Snippet),
            Address,
            Date is null ? null : DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
}
