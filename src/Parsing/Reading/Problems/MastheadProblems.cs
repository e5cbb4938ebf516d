using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

internal static class MastheadProblems
{
    /// <summary>An official document begins with its organ, symbol, distribution and date.</summary>
    public static IEnumerable<Problem> NoMasthead(DocumentRecord record)
    {
        var official = record.Body is not null || record.DocumentType != "other";
        var bare =
            record.Symbol is null
            && record.Distribution is null
            && record.Date is null
            && record.OriginalLanguage is null
            && record.Languages.Count == 0;
        if (official && bare && record.Paragraphs.Count > 0)
            yield return new Problem(
                "no-masthead",
                "The document has no masthead: it carries neither a symbol nor a distribution, a date or a language."
            );
    }
}
