using System.Text.RegularExpressions;

namespace Palermo.Parsing.Languages;

/// <summary>The words that tell a document's structure, of all six languages together: a heading or a line of the masthead is told whatever else is printed.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Agenda = Set(language => language.Headings.Agenda);
    private static readonly HashSet<string> Annotations = Set(language => language.Headings.Annotations);
    private static readonly HashSet<string> Documentation = Set(language => language.Headings.Documentation);
    private static readonly HashSet<string> SelfNames = Set(language => language.SelfNames);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ConnectorWords = Set(language => language.Connectors)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] AgendaWords = All(language => language.AnnouncesAgenda);
    private static readonly string[] RecommendationWords = All(language => language.Headings.Recommendations);
    private static readonly string[] RecommendationLabels = All(language => language.Labels.Recommendation);
    private static readonly string[] AnnexLabels = All(language => language.Labels.Annex);
    private static readonly string[] Organizations = All(language => [language.Organization]);
    private static readonly string[] ContentsWords = All(language => language.Headings.Contents);
    private static readonly HashSet<string> ContentsColumns = Set(language => language.Headings.ContentsColumns);
    private static readonly string[] OriginalWords = All(language => language.OriginalWords);

    private static readonly Dictionary<string, string> Languages = DocumentLanguage
        .All.SelectMany(language => language.Languages)
        .DistinctBy(name => name.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Distributions = DocumentLanguage
        .All.SelectMany(language => language.Distributions)
        .DistinctBy(name => name.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsAgendaHeading(string title) => Agenda.Contains(title);

    public static bool IsAnnotations(string title) => Annotations.Contains(title);

    public static bool IsDocumentation(string title) => Documentation.Contains(title);

    /// <summary>Whether a line heads a table of contents: "Contents", "Contents Paragraphs Page".</summary>
    public static bool IsContents(ReadOnlySpan<char> line) =>
        Opens(line, ContentsWords) is > 0 and var length
        && line[length..].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(ContentsColumns.Contains);

    /// <summary>Where a table of contents is headed within a range of a text; -1 where it is not.</summary>
    public static int ContentsIn(string text, int start, int end)
    {
        var first = -1;
        foreach (var word in ContentsWords)
        {
            for (var at = Next(start); at >= 0; at = Next(at + 1))
            {
                if (
                    (at == start || char.IsWhiteSpace(text[at - 1]))
                    && (at + word.Length == end || char.IsWhiteSpace(text[at + word.Length]))
                )
                {
                    first = first < 0 ? at : Math.Min(first, at);
                    break;
                }
            }

            int Next(int from) => from < end ? text.IndexOf(word, from, end - from, StringComparison.Ordinal) : -1;
        }
        return first;
    }

    /// <summary>How much of a text the name of the United Nations takes at its start; 0 where it does not stand there.</summary>
    public static int Organization(ReadOnlySpan<char> text) => Opens(text, Organizations);

    public static bool NamesAgenda(string text) => AgendaWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    public static bool NamesRecommendations(string title) =>
        RecommendationWords.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The line that names the language of the edition: "Russian", "Français".</summary>
    public static bool IsLanguageLine(string line) => SelfNames.Contains(line);

    public static bool IsConnector(ReadOnlySpan<char> word) => ConnectorWords.Contains(word);

    /// <summary>How much of a text a word that opens a labelled recommendation takes; 0 where none stands there.</summary>
    public static int RecommendationLabel(ReadOnlySpan<char> text) => Opens(text, RecommendationLabels);

    /// <inheritdoc cref="RecommendationLabel"/>
    public static int AnnexLabel(ReadOnlySpan<char> text) => Opens(text, AnnexLabels);

    /// <summary>How much of a line "Original:" takes in its language.</summary>
    public static int Original(ReadOnlySpan<char> line) => Opens(line, OriginalWords);

    /// <summary>The code of a language named in any of the six; null for anything else.</summary>
    public static string? Language(string name) => Languages.GetValueOrDefault(name.Trim(' ', '.'));

    /// <summary>The English word for what stands behind "Distr.".</summary>
    public static string? Distribution(string printed) => Distributions.GetValueOrDefault(printed.Trim(' ', '.'));

    private static int Opens(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }
        return 0;
    }

    private static string[] All(Func<DocumentLanguage, string[]> words) =>
        [.. DocumentLanguage.All.SelectMany(words).Distinct(StringComparer.Ordinal)];

    private static HashSet<string> Set(Func<DocumentLanguage, string[]> words) => All(words).ToHashSet(StringComparer.Ordinal);
}

/// <summary>Patterns of a language model, made ready to match in time linear in the text.</summary>
internal static class Patterns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    public static Regex Of(string pattern) =>
        new(
            pattern
                .Replace(
                    "{ordinal}",
                    @"(?<ordinal>[\p{L}\p{M}\p{N}ªº°][\p{L}\p{M}\p{N}ªº°-]*(?: [\p{L}\p{M}-]+)?)",
                    StringComparison.Ordinal
                )
                .Replace(
                    "{place}",
                    @"(?<place>\p{L}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}?)(?:, \p{L}[\p{L} ]{1,30})?,?",
                    StringComparison.Ordinal
                )
                .Replace("{days}", "(?<days>.{4,90})", StringComparison.Ordinal)
                .Replace("{category}", "(?<category>[^:：]{2,300}?)", StringComparison.Ordinal)
                .Replace("{members}", "(?<members>.+)", StringComparison.Ordinal)
                .Replace(
                    "{numbers}",
                    "(?<numbers>[0-9]{1,3}(?:(?:, | y | e | et | и | و | و| à | a |–|-)[0-9]{1,3})*)",
                    StringComparison.Ordinal
                )
                .Replace("{slashed}", "(?<numbers>[0-9]{1,3}/[0-9]{1,4})", StringComparison.Ordinal),
            Options
        );

    public static Regex[] Of(IEnumerable<string> patterns) => [.. patterns.Select(Of)];
}
