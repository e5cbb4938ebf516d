using Palermo.Pages.Components;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.Parts;

/// <summary>What the facets of the lists and their values are called.</summary>
internal static class FacetLabels
{
    public static IReadOnlyList<Facet> Of(Words words, IReadOnlyList<ListedFacet> facets) =>
        [.. facets.Where(facet => facet.Values.Count > 0).Select(facet => Labelled(words, facet))];

    private static Facet Labelled(Words words, ListedFacet facet) =>
        new(
            facet.Name,
            words.Member("facet", facet.Name),
            [
                .. facet.Values.Select(value => new FacetValue(
                    value.Value,
                    Label(words, facet.Name, value.Value),
                    value.Count,
                    value.Chosen,
                    Language(facet.Name, value.Value)
                )),
            ]
        );

    private static string Label(Words words, string facet, string value) =>
        (facet, value) switch
        {
            (_, ListFacet.None) => words["facet.none"],
            ("body", _) => Names.Body(words, value, value),
            ("session", _) => Names.Session(words, value),
            ("article", _) => Names.Article(words, ArticleId.Parse(value)),
            ("instrument", _) => Names.Instrument(words, value),
            ("section" or "document" or "year", _) => value,
            _ => words.Member(facet, value),
        };

    private static string? Language(string facet, string value) => facet == "section" ? TextLanguage.Of(value) : null;
}
