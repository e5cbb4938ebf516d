using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>The rows of <c>record_recommendations</c>, with what lists and facets need beside the text.</summary>
internal static class Recommending
{
    /// <summary>Strongest first; <c>recommends</c> words no duty of the addressee and stands last.</summary>
    private static readonly string[] Scale = ["obligation", "firm", "qualified", "encouragement", "soft", "recommends"];

    public static IReadOnlyList<RecommendationRow> Rows(DocumentRecord record, IReadOnlyList<CitationRow> citations, DocumentRow document)
    {
        var sections = record.Sections.Where(section => section.Label is not null).DistinctBy(section => section.Label);
        var titles = sections.ToDictionary(section => section.Label!, section => section.Title, StringComparer.Ordinal);
        var anchors = Anchors.Of(record.Recommendations);
        var cited = citations.ToLookup(citation => citation.RecommendationId);
        return [.. record.Recommendations.Select((recommendation, position) => Row(recommendation, position))];

        RecommendationRow Row(Recommendation recommendation, int position) =>
            new()
            {
                Position = position,
                Anchor = anchors[position],
                Number = recommendation.Number,
                Paragraph = recommendation.Paragraph,
                ChapeauParagraph = recommendation.ChapeauParagraph,
                Section = recommendation.Section,
                SectionTitle = recommendation.Section is { } label ? titles.GetValueOrDefault(label) : null,
                Addressee = recommendation.Addressee,
                AddresseeCode = recommendation.AddresseeCode,
                Modal = recommendation.Modal,
                Strength = Strongest(recommendation.Clauses),
                Clauses = Json.Of(recommendation.Clauses),
                Qualifiers = Json.Of(recommendation.Qualifiers),
                Text = recommendation.Text,
                RequestedBy = Json.Of(recommendation.By),
                Stance = recommendation.Position,
                Adopted = recommendation.Adopted,
                Articles = Json.Of(cited[position].Select(Article)),
                BodyCode = document.BodyCode,
                Session = document.Session,
                SortDate = document.SortDate,
            };
    }

    public static string? Strongest(IReadOnlyList<Clause> clauses) =>
        clauses.Select(clause => clause.Strength).MinBy(strength => (uint)Array.IndexOf(Scale, strength));

    private static object Article(CitationRow citation) =>
        new
        {
            citation.Instrument,
            citation.Article,
            Paragraph = citation.ArticleParagraph,
            citation.AsPrinted,
        };
}
