using System.Globalization;
using Palermo.Kernel;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>The row of <c>record_documents</c>: what the document says of itself.</summary>
internal static class DocumentColumns
{
    public static DocumentRow From(DocumentRecord record, long length, DateTimeOffset importedAt)
    {
        var digestSlug = Slug.OfDigest(record.Sha256);
        return new DocumentRow
        {
            Slug = record.Symbol is { } symbol && Slug.OfSymbol(symbol) is { Length: > 0 } slug ? slug : digestSlug,
            DigestSlug = digestSlug,
            Sha256 = record.Sha256,
            FileName = record.File,
            ByteLength = length,
            ImportedAt = importedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            Format = record.Format,
            DocumentType = record.DocumentType,
            Symbol = record.Symbol,
            JointSymbols = Json.Of(record.JointSymbols),
            Title = record.Title,
            Body = record.Body,
            BodyCode = BodyCode(record),
            ParentBody = record.ParentBody,
            Session = record.Session?.Ordinal,
            Distribution = record.Distribution,
            DistributionDate = IsoDay.Text(record.DistributionDate),
            OriginalLanguage = record.OriginalLanguage,
            Language = record.Language,
            StandsFirst = StandsFirst(record) ? 1 : 0,
            Date = IsoDay.Text(record.Date),
            MeetingPlace = record.Meeting?.Place,
            MeetingStart = IsoDay.Text(record.Meeting?.Start),
            MeetingEnd = IsoDay.Text(record.Meeting?.End),
            MeetingFormat = record.Meeting?.Format,
            SeparateMeetings = record.Meeting?.SeparateMeetings,
            ParagraphCount = record.Paragraphs.Count,
            RecommendationCount = record.Recommendations.Count,
            ProblemCount = record.Problems.Count,
            KnownSymbol = record.Symbol,
            KnownSession = record.Session?.Ordinal,
            SortDate = IsoDay.Text(record.DistributionDate ?? record.Date ?? record.Meeting?.Start) ?? "",
        };
    }

    /// <summary>A text is a translation where its masthead names another language as the original's; where it names none, English is the one to trust.</summary>
    private static bool StandsFirst(DocumentRecord record) =>
        record.Language is not { } language || language == (record.OriginalLanguageCode ?? "en");

    /// <summary>The register's code of the body that met or wrote; a body that is not in it goes by its name.</summary>
    public static string? BodyCode(DocumentRecord record)
    {
        if ((record.Body ?? record.ParentBody) is not { } name)
            return record.Symbol is null ? null : Bodies.OfSymbol(record.Symbol)?.Code;
        var slug = Slug.OfTitle(name);
        return Bodies.Find(name)?.Code ?? (slug.Length == 0 ? null : slug);
    }
}
