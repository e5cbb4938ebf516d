using System.Globalization;
using Palermo.Parsing.Record;

namespace Palermo.Record.CompareVersions;

/// <summary>
/// Sets two language versions of one document side by side. Paragraphs bear the same numbers in all languages, and so do labelled recommendations; what
/// bears no number stands in neither column. What was read of a place in one version and not in the other is offered, and never mixed with what was read.
/// </summary>
internal static class VersionAlignment
{
    public static IReadOnlyList<AlignedPlace> Of(DocumentRecord left, string leftLanguage, DocumentRecord right, string rightLanguage)
    {
        var (one, other) = (new VersionPlaces(left), new VersionPlaces(right));
        return
        [
            .. Order(one.Keys, other.Keys)
                .Select(key => new AlignedPlace(
                    key.Where,
                    one.Text(key),
                    other.Text(key),
                    Offered.Of(one.Read(key), leftLanguage, other.Read(key)) ?? Offered.Of(other.Read(key), rightLanguage, one.Read(key))
                )),
        ];
    }

    /// <summary>The places of the left version in its order; one that only the right has stands behind the one that it follows there.</summary>
    private static List<PlaceKey> Order(IReadOnlyList<PlaceKey> left, IReadOnlyList<PlaceKey> right)
    {
        var known = left.ToHashSet();
        var behind = new Dictionary<PlaceKey, List<PlaceKey>>();
        var first = new List<PlaceKey>();
        var open = first;
        foreach (var key in right)
        {
            if (known.Contains(key))
                behind[key] = open = [];
            else
                open.Add(key);
        }
        return [.. first, .. left.SelectMany(key => behind.TryGetValue(key, out var more) ? more.Prepend(key) : [key])];
    }
}

/// <summary>A numbered place, the same in every language.</summary>
/// <param name="Kind"><c>paragraph</c> or <c>recommendation</c>.</param>
internal readonly record struct PlaceKey(string Kind, string Number)
{
    /// <summary>As the record names places: <c>para. 12</c>, <c>Recommendation 3</c>.</summary>
    public string Where => Kind == "paragraph" ? $"para. {Number}" : $"Recommendation {Number}";
}

/// <summary>The numbered places of one version. A number that stands twice is told by its first.</summary>
internal sealed class VersionPlaces
{
    private readonly Dictionary<PlaceKey, AlignedText> texts = [];
    private readonly Dictionary<PlaceKey, Recommendation> recommendations = [];
    private readonly ILookup<string, TreatyReference> citations;
    private readonly List<PlaceKey> keys = [];

    public VersionPlaces(DocumentRecord record)
    {
        citations = record.TreatyReferences.Where(one => one.Where is not null).ToLookup(one => one.Where!, StringComparer.Ordinal);
        var labelled = record.Recommendations.Where(one => one.Number is not null).ToLookup(one => one.Paragraph);
        foreach (var paragraph in record.Paragraphs.Where(one => one.Number is not null))
        {
            Add(new PlaceKey("paragraph", Text(paragraph.Number!.Value)), new AlignedText(paragraph.Text, paragraph.Items.Count));
            foreach (var recommendation in labelled[paragraph.Number])
                AddRecommendation(new PlaceKey("recommendation", recommendation.Number!), recommendation);
        }
        foreach (var recommendation in record.Recommendations.Where(one => one is { Number: null, Paragraph: not null }))
            recommendations.TryAdd(new PlaceKey("paragraph", Text(recommendation.Paragraph!.Value)), recommendation);
    }

    public IReadOnlyList<PlaceKey> Keys => keys;

    public AlignedText? Text(PlaceKey key) => texts.GetValueOrDefault(key);

    public PlaceReading Read(PlaceKey key) => new(recommendations.GetValueOrDefault(key), [.. citations[key.Where]]);

    private void AddRecommendation(PlaceKey key, Recommendation recommendation)
    {
        Add(key, new AlignedText(recommendation.Text, 0));
        recommendations.TryAdd(key, recommendation);
    }

    private void Add(PlaceKey key, AlignedText text)
    {
        if (texts.TryAdd(key, text))
            keys.Add(key);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What was read of one place in one version.</summary>
internal sealed record PlaceReading(Recommendation? Recommendation, IReadOnlyList<TreatyReference> Citations);
