using Palermo.Pages.Languages;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.Parts;

/// <summary>Citations as plain text, in the document's own words; the address follows them on the page.</summary>
internal static class CitationText
{
    /// <summary>Report on the meeting … (CTOC/COP/WG.7/2023/5).</summary>
    public static string Document(DocumentItem document) => Titled(document.Title ?? document.File, document.KnownSymbol) + ".";

    public static string Paragraph(Words words, DocumentItem document, long number) =>
        words.Say(
            "citation.paragraph",
            ("document", words.Quote(Titled(document.Title ?? document.File, document.KnownSymbol), document.Language)),
            ("number", Names.Plain(number))
        );

    public static string Recommendation(Words words, RecommendationItem recommendation)
    {
        var document = Titled(recommendation.Document.Title ?? recommendation.Document.Id, recommendation.Document.Symbol);
        var quoted = words.Quote(document, recommendation.Document.Language);
        return recommendation switch
        {
            { Number: { } number } => words.Say("citation.recommendation", ("document", quoted), ("number", number)),
            { Paragraph: { } paragraph } => words.Say("citation.paragraph", ("document", quoted), ("number", Names.Plain(paragraph))),
            _ => document + ".",
        };
    }

    private static string Titled(string title, string? symbol) => symbol is null ? title : $"{title} ({symbol})";
}
