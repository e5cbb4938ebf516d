using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Record.Answers;
using Palermo.Record.Extract;
using Palermo.Record.Rows;
using Palermo.Search;

namespace Palermo.Record.Publish;

/// <summary>What the search index holds of one document: itself, its paragraphs, its recommendations.</summary>
internal static class DocumentEntries
{
    /// <summary>What the index knows the entries of a document by; never changes.</summary>
    public static string Source(string digestSlug) => $"document/{digestSlug}";

    /// <summary>What entries carry of a document that another document may change.</summary>
    public static string Changeable(DocumentRow document) =>
        Json.Of(
            new
            {
                document.Slug,
                document.KnownSymbol,
                document.KnownSession,
                IsCurrent = document.SupersededBy is null,
            }
        );

    /// <remarks>An older edition is found as a document; its text would be found twice.</remarks>
    /// <param name="document">With its id and its address now.</param>
    /// <param name="recommendations">With their ids, in the order of <see cref="DocumentRecord.Recommendations"/>.</param>
    public static IEnumerable<SearchEntry> Of(
        DocumentRow document,
        DocumentRecord record,
        IReadOnlyList<(long Id, RecommendationRow Row)> recommendations
    )
    {
        var name = document.Title ?? document.KnownSymbol ?? document.FileName;
        var language = document.Language ?? TextLanguage.Of(document.Title);
        var date = IsoDay.Of(document.DistributionDate ?? document.Date);
        var facets = Facets(document);
        // A paragraph that is a recommendation is found as one, once.
        var recommended = recommendations.Where(one => one.Row.Number is null).Select(one => one.Row.Paragraph).ToHashSet();
        var paragraphs = record.Paragraphs.Index().Where(one => one.Item.Number is not { } number || !recommended.Contains(number));
        if (document.SupersededBy is not null)
            return [Itself()];
        return [Itself(), .. paragraphs.Select(one => Paragraph(one.Item, one.Index)), .. recommendations.Select(Recommendation)];

        SearchEntry Itself() => Entry("document", Text(document.Id), name, About(document), Addresses.Document(document.Slug), facets);

        SearchEntry Paragraph(Paragraph paragraph, int index) =>
            Entry(
                "paragraph",
                paragraph.Number is { } id ? $"{document.DigestSlug}#{Anchors.Paragraph(id)}" : $"{document.DigestSlug}#{Text(index)}",
                paragraph.Number is { } shown ? $"{name}, para. {Text(shown)}" : name,
                paragraph.Text,
                paragraph.Number is { } number
                    ? Addresses.Place(document.Slug, Anchors.Paragraph(number))
                    : Addresses.Document(document.Slug),
                facets
            );

        SearchEntry Recommendation((long Id, RecommendationRow Row) one) =>
            Entry(
                "recommendation",
                Text(one.Id),
                one.Row switch
                {
                    { Number: { } number } => $"{name}, recommendation {number}",
                    { Paragraph: { } paragraph } => $"{name}, para. {Text(paragraph)}",
                    _ => name,
                },
                one.Row.Text,
                Addresses.Recommendation(document.Slug, one.Row.Anchor),
                [.. facets, .. Facets(one.Row)]
            );

        SearchEntry Entry(string kind, string id, string title, string text, string address, IReadOnlyList<SearchFacet> with) =>
            new(Source(document.DigestSlug), kind, id, language, title, text, address, date, with);
    }

    /// <summary>Words by which a document is asked for, besides its title.</summary>
    private static string About(DocumentRow document) =>
        string.Join(
            ". ",
            new[] { document.KnownSymbol, document.DocumentType, document.Body, document.MeetingPlace, document.FileName }.OfType<string>()
        );

    private static List<SearchFacet> Facets(DocumentRow document) =>
        Facets(
            ("type", document.DocumentType),
            ("body", document.BodyCode),
            ("session", document.KnownSession is { } known ? Text(known) : null)
        );

    private static List<SearchFacet> Facets(RecommendationRow row) => Facets(("addressee", row.AddresseeCode), ("strength", row.Strength));

    private static List<SearchFacet> Facets(params ReadOnlySpan<(string Key, string? Value)> all)
    {
        var facets = new List<SearchFacet>(all.Length);
        foreach (var (key, value) in all)
        {
            if (value is not null)
                facets.Add(new SearchFacet(key, value));
        }
        return facets;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
