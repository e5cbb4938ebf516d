using System.Text.RegularExpressions;

namespace Palermo.Record.Corpus;

/// <summary>The title of a listed document taken apart: what kind it is, and what it is on.</summary>
/// <param name="Type">Null where the words do not say.</param>
internal readonly record struct ListedTitle(string? Type, string Subject)
{
    private static readonly Regex Opening = new(
        @"^(?<kind>Background paper|Conference room paper|Note|Working paper|Report)(?: prepared)? by the [Ss]ecretariat (?:on|concerning|containing) (?<subject>.+)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    public static ListedTitle Of(string title, IEnumerable<string> symbols)
    {
        var match = Opening.Match(title);
        return new ListedTitle(TypeOf(title, symbols), match.Success ? match.Groups["subject"].Value : title);
    }

    private static string? TypeOf(string title, IEnumerable<string> symbols) =>
        title.Contains("provisional agenda", StringComparison.OrdinalIgnoreCase) ? DocumentTypes.Agenda
        : title.StartsWith("Background paper", StringComparison.OrdinalIgnoreCase) ? DocumentTypes.BackgroundPaper
        : title.StartsWith("Conference room paper", StringComparison.OrdinalIgnoreCase) ? DocumentTypes.RoomPaper
        : title.StartsWith("Report on the meeting", StringComparison.OrdinalIgnoreCase) ? DocumentTypes.Report
        : symbols.Any(symbol => symbol.Contains("/CRP.", StringComparison.Ordinal)) ? DocumentTypes.RoomPaper
        : null;
}
