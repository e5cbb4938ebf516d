using System.Buffers;
using Palermo.Parsing.Record;

namespace Palermo.Record;

/// <summary>Where the recommendations of a document stand in it: the fragment of the reader's address, and the last part of their own.</summary>
internal static class Anchors
{
    private const int Longest = 16;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz."
    );

    public static string Paragraph(long number) => $"p{number}";

    /// <summary>
    /// One anchor for each recommendation, in order: <c>r3</c> for a labelled one, <c>p5</c> where the paragraph is the recommendation. A label that
    /// comes back in the same document is told apart by a count (<c>r3-2</c>).
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Recommendation> recommendations)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var anchors = new List<string>(recommendations.Count);
        foreach (var recommendation in recommendations)
        {
            var first = First(recommendation);
            var count = seen[first] = seen.GetValueOrDefault(first) + 1;
            anchors.Add(count == 1 ? first : $"{first}-{count}");
        }
        return anchors;
    }

    private static string First(Recommendation recommendation) =>
        recommendation switch
        {
            { Number: { Length: > 0 and <= Longest } number } when !number.AsSpan().ContainsAnyExcept(Plain) => $"r{number}",
            { Number: null, Paragraph: { } paragraph } => Paragraph(paragraph),
            _ => "r",
        };
}
