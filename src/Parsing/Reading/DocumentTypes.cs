namespace Palermo.Parsing.Reading;

/// <summary>What kind of document this is, by its title, its byline, its symbol, or what it calls itself in its first paragraphs.</summary>
internal static class DocumentTypes
{
    /// <summary>Read from the top; the first sign that is there decides.</summary>
    private static readonly (string Sign, string Type)[] InTitle =
    [
        ("annotated provisional agenda", "annotated provisional agenda"),
        ("provisional agenda and annotations", "annotated provisional agenda"),
        ("draft resolution", "draft resolution"),
        ("resolution adopted", "resolution"),
        ("report of the working group on the universal periodic review", "review report"),
        ("programme of work", "programme of work"),
        ("report on the", "meeting report"),
        ("report of the", "meeting report"),
    ];

    private static readonly (string Sign, string Type)[] InText =
    [
        ("conference room paper", "conference room paper"),
        ("background paper", "background paper"),
    ];

    private const int FirstParagraphs = 3;

    public static string Of(Masthead masthead, Layout layout)
    {
        var title = masthead.Title?.Value ?? (layout.Headings.Count > 0 ? layout.Headings[0].Title.Value : "");
        if (InTitle.FirstOrDefault(t => title.Contains(t.Sign, StringComparison.OrdinalIgnoreCase)).Type is { } byTitle)
            return byTitle;
        if (masthead.Symbol?.Value.Contains("/CRP.", StringComparison.Ordinal) == true)
            return "conference room paper";
        var start = string.Join(' ', layout.Units.Take(FirstParagraphs).Select(u => u.Text.Value));
        foreach (var text in new[] { masthead.Byline?.Value ?? "", start })
        {
            if (InText.FirstOrDefault(t => text.Contains(t.Sign, StringComparison.OrdinalIgnoreCase)).Type is { } byText)
                return byText;
        }
        return "other";
    }
}
