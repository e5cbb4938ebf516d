using Palermo.Parsing.Languages;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>What kind of document this is, by its title, its byline, its symbol, or what it calls itself in its first paragraphs.</summary>
internal static class DocumentTypes
{
    /// <summary>Read from the top; the first sign that is there decides.</summary>
    private static readonly (string Sign, string Type)[] InTitle =
    [
        ("annotated provisional agenda", "annotated provisional agenda"),
        ("provisional agenda and annotations", "annotated provisional agenda"),
        ("draft resolution", DraftResolution),
        ("resolution adopted", Resolution),
        ("programme of work", "programme of work"),
        ("report on the", "meeting report"),
        ("report of the", "meeting report"),
    ];

    /// <summary>The same in the other languages.</summary>
    private static readonly (string Sign, string Type)[] InOtherTitles =
    [
        .. DocumentLanguage.All.SelectMany(language => language.Types.Select(type => (type[0], type[1]))),
    ];

    private static readonly (string Sign, string Type)[] InText =
    [
        ("conference room paper", "conference room paper"),
        ("background paper", "background paper"),
    ];

    private const int FirstParagraphs = 3;

    public const string ReviewReport = "review report";
    public const string Resolution = "resolution";
    public const string DraftResolution = "draft resolution";

    /// <param name="enacted">An organ acts in it, as in resolutions and their drafts alone.</param>
    public static string Of(Masthead masthead, Layout layout, bool enacted)
    {
        if (masthead.Sponsors is not null)
            return DraftResolution;
        if (enacted)
            return IsDraft(masthead) ? DraftResolution : Resolution;
        if (masthead.Titles.Any(line => ReviewModel.Loaded.IsTitle(line.Value)) || TellsReview(layout))
            return ReviewReport;
        var title = masthead.Title?.Value ?? (layout.Headings.Count > 0 ? layout.Headings[0].Title.Value : "");
        if (InTitle.FirstOrDefault(t => title.Contains(t.Sign, StringComparison.OrdinalIgnoreCase)).Type is { } byTitle)
            return byTitle;
        if (InOtherTitles.FirstOrDefault(t => title.Contains(t.Sign, StringComparison.OrdinalIgnoreCase)).Type is { } byOther)
            return byOther;
        if (masthead.Symbols.Any(symbol => symbol.Value.Contains("/CRP.", StringComparison.Ordinal)))
            return "conference room paper";
        var start = string.Join(' ', layout.Units.Take(FirstParagraphs).Select(u => u.Text.Value));
        foreach (var text in new[] { masthead.Byline?.Value ?? "", start })
        {
            if (InText.FirstOrDefault(t => text.Contains(t.Sign, StringComparison.OrdinalIgnoreCase)).Type is { } byText)
                return byText;
        }
        return "other";
    }

    /// <summary>A report without its title: the review body in its first paragraphs, and recommendations that carry numbers.</summary>
    private static bool TellsReview(Layout layout) =>
        layout.Units.Any(unit => unit.Kind == BlockKind.Recommendation)
        && layout.Units.Take(FirstParagraphs).Any(unit => ReviewModel.Loaded.NamesBody(unit.Text.Value));

    /// <summary>Drafts are of the L series or of limited distribution.</summary>
    private static bool IsDraft(Masthead masthead) =>
        masthead.AdoptedLines.Count == 0
        && (
            masthead.Symbols.Any(symbol => symbol.Value.Contains("/L.", StringComparison.Ordinal))
            || (masthead.Distribution is { } distribution && Keywords.Distribution(distribution.Value) == "Limited")
            || masthead.Title?.Value.Contains("draft resolution", StringComparison.OrdinalIgnoreCase) == true
            || (
                masthead.Title is { } title
                && InOtherTitles.Any(t => t.Type == DraftResolution && title.Value.Contains(t.Sign, StringComparison.OrdinalIgnoreCase))
            )
        );
}
