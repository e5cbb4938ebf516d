namespace Palermo.Record;

/// <summary>The addresses of the record's pages; the same paths under <c>/api</c> answer in JSON. Every segment is URL-safe as it is.</summary>
internal static class Addresses
{
    public static string Document(string slug) => $"/documents/{slug}";

    /// <summary>A place in the reader: <c>p23</c>, <c>r3</c>.</summary>
    public static string Place(string slug, string anchor) => $"/documents/{slug}#{anchor}";

    /// <summary>One paragraph with its citation.</summary>
    public static string Paragraph(string slug, long number) => $"/documents/{slug}/paragraphs/{number}";

    /// <summary>Two language versions side by side.</summary>
    public static string Beside(string slug, string other) => $"/documents/{slug}/beside/{other}";

    public static string Recommendation(string slug, string anchor) => $"/recommendations/{RecommendationId(slug, anchor)}";

    public static string RecommendationId(string slug, string anchor) => $"{slug}~{anchor}";

    public static string Meeting(string slug) => $"/meetings/{slug}";

    public static string State(string code) => $"/states/{code}";

    public static string Article(string instrument, long number) => $"/articles/{instrument}-{number}";

    public static string Topic(string slug) => $"/topics/{slug}";

    public static string Finding(string slug) => $"/consistency/{slug}";
}
