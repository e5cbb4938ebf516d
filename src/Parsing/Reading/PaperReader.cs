using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>What papers before a meeting carry: questions for discussion, resources listed, topics in groups, old recommendations restated.</summary>
internal static partial class PaperReader
{
    /// <summary>The items, each a question, of the paragraph under "Issues for discussion".</summary>
    public static IReadOnlyList<LabelledText> Questions(Layout layout, Evidence evidence) =>
        [
            .. layout
                .Headings.Where(h => DiscussionHeading().IsMatch(h.Title.Value))
                .SelectMany(layout.Under)
                .SelectMany(u => u.Items)
                .Select((item, i) => new LabelledText(item.Label, evidence.Note($"/questions/{i}/text", item.Text))),
        ];

    /// <summary>Under a heading on tools or resources, each heading below it with what it says.</summary>
    public static IReadOnlyList<Resource> Resources(Layout layout, Evidence evidence)
    {
        var resources = new List<Resource>();
        Heading? list = null;
        foreach (var heading in layout.Headings)
        {
            if (list is null || heading.Level <= list.Level)
                list = ResourcesHeading().IsMatch(heading.Title.Value) ? heading : null;
            else if (heading.Level == list.Level + 1 && layout.Under(heading).Select(u => u.Text).ToList() is { Count: > 0 } texts)
                resources.Add(ToResource(heading.Title, Passage.Join(texts), resources.Count, evidence));
        }
        return resources;
    }

    private static Resource ToResource(Passage heading, Passage text, int index, Evidence evidence)
    {
        var year = YearInBrackets().Match(heading.Value);
        var title = year.Success ? heading.Slice(0, year.Index) : heading;
        return new Resource(
            evidence.Note($"/resources/{index}/title", title.Trim()),
            year.Success ? int.Parse(year.Groups["year"].ValueSpan, provider: null) : null,
            evidence.Note($"/resources/{index}/text", text)
        );
    }

    /// <summary>Bullets of the form "Title: text" under a heading that speaks of clusters or groups.</summary>
    public static IReadOnlyList<Cluster> Clusters(Layout layout, Evidence evidence) =>
        [
            .. layout
                .Headings.Where(h => ClusterHeading().IsMatch(h.Title.Value))
                .SelectMany(layout.Under)
                .SelectMany(u => u.Items)
                .Where(item => item.Label == "-" && item.Text.Value.Contains(':', StringComparison.Ordinal))
                .Select(
                    (item, i) =>
                    {
                        var colon = item.Text.Value.IndexOf(':', StringComparison.Ordinal);
                        return new Cluster(
                            evidence.Note($"/clusters/{i}/title", item.Text.Slice(0, colon).Trim()),
                            evidence.Note($"/clusters/{i}/text", item.Text.Slice(colon + 1).Trim())
                        );
                    }
                ),
        ];

    /// <summary>
    /// Recommendations of earlier meetings told again in a paper: the items of a paragraph that announces them, or what a sentence says the body
    /// "recommended that".
    /// </summary>
    public static IReadOnlyList<RestatedRecommendation> Restated(Layout layout, Evidence evidence)
    {
        var restated = new List<RestatedRecommendation>();
        foreach (var unit in layout.Units.Where(u => u.Kind == BlockKind.Paragraph))
        {
            if (unit.Items.Count > 0 && AnnouncesRecommendations().IsMatch(Chapeau(unit)))
            {
                foreach (var item in unit.Items)
                    Restate(item.Label, unit, item.Text);
            }
            else if (RecommendedThat().Match(unit.Text.Value) is { Success: true } match && match.Groups["what"] is var what)
                Restate(null, unit, unit.Text.Slice(what.Index, what.Length));
        }
        return restated;

        void Restate(string? label, Unit unit, Passage text) =>
            restated.Add(
                new RestatedRecommendation(label, unit.Number, evidence.Note($"/restatedRecommendations/{restated.Count}/text", text))
            );
    }

    private static string Chapeau(Unit unit)
    {
        var at = unit.Text.Value.IndexOf($" {unit.Items[0].Label} ", StringComparison.Ordinal);
        return at < 0 ? unit.Text.Value : unit.Text.Value[..at];
    }

    [GeneratedRegex(
        @"\b(issues|questions|points|topics) for (discussion|consideration)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Matching.LastResort
    )]
    private static partial Regex DiscussionHeading();

    [GeneratedRegex(@"\b(tools|resources)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex ResourcesHeading();

    [GeneratedRegex(@" ?\((?<year>[0-9]{4})\)$", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex YearInBrackets();

    [GeneratedRegex(@"\b(cluster|group)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex ClusterHeading();

    [GeneratedRegex(
        @"\b(past|previous|earlier|prior) recommendations:$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Matching.LastResort
    )]
    private static partial Regex AnnouncesRecommendations();

    [GeneratedRegex(
        @"\b(Working Group|Conference|Committee)[^.]{0,80} (had )?recommended that (?<what>[^.]*\.)",
        RegexOptions.ExplicitCapture,
        Matching.LastResort
    )]
    private static partial Regex RecommendedThat();
}
