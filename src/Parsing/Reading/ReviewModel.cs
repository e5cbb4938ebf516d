using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Parsing.Reading;

/// <summary>What <c>models/review-language.json</c> knows of the words of review reports.</summary>
/// <param name="Titles">What the title of such a report holds, without white space.</param>
/// <param name="Positions">In the order in which they are tried.</param>
/// <param name="Body">The review body's name.</param>
internal sealed record ReviewModel(
    IReadOnlyList<string> Titles,
    string Body,
    IReadOnlyList<string> Announcing,
    IReadOnlyList<PositionPhrases> Positions
)
{
    private static readonly Lazy<ReviewModel> Read = new(() =>
    {
        using var stream = typeof(ReviewModel).Assembly.GetManifestResourceStream("review-language.json")!;
        return JsonSerializer.Deserialize(stream, ReviewJson.Default.ReviewModel)!;
    });

    public static ReviewModel Loaded => Read.Value;

    /// <summary>Whether a title is that of a review report, however its words are set apart.</summary>
    public bool IsTitle(string title)
    {
        var closed = string.Concat(title.Where(sign => !char.IsWhiteSpace(sign)));
        return Titles.Any(sign => closed.Contains(sign, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The position of the State under review that a text tells; null where it tells none.</summary>
    public string? PositionIn(string text) => Positions.FirstOrDefault(position => position.IsIn(text))?.Position;

    public bool NamesBody(string text) => text.Contains(Body, StringComparison.OrdinalIgnoreCase);

    public bool Announces(string text) => Announcing.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Position"><c>supported</c>, <c>noted</c> or <c>to be examined</c>.</param>
internal sealed record PositionPhrases(string Position, IReadOnlyList<string> Phrases)
{
    public bool IsIn(string text) => Phrases.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReviewModel))]
internal sealed partial class ReviewJson : JsonSerializerContext;
