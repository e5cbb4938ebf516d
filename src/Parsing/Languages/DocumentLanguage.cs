using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Parsing.Languages;

/// <summary>
/// How documents are worded in one language: the words of <c>models/document-language</c>. Structure (mastheads, headings, labels) is told in whichever
/// language it is printed; sentences are read in the language of the document.
/// </summary>
internal sealed record DocumentLanguage
{
    private static readonly string[] Codes = ["en", "fr", "es", "ru", "ar", "zh"];

    private static readonly Lazy<DocumentLanguage[]> Loaded = new(() => [.. Codes.Select(Read)]);

    /// <summary>The six official languages of the United Nations, English first.</summary>
    public static IReadOnlyList<DocumentLanguage> All => Loaded.Value;

    public static DocumentLanguage English => Loaded.Value[0];

    /// <summary>ISO 639-1.</summary>
    public required string Code { get; init; }

    /// <summary>The letter behind the job number at the foot of the first page.</summary>
    public required string Job { get; init; }

    /// <summary>What a line of the masthead calls the language of the edition.</summary>
    public required string[] SelfNames { get; init; }

    /// <summary>The name of the United Nations, which stands above every document.</summary>
    public required string Organization { get; init; }

    /// <summary>The six languages as this one names them, in lower case, with their codes.</summary>
    public required IReadOnlyDictionary<string, string> Languages { get; init; }

    /// <summary>Words (signs in Chinese) so common that a text of the language is told by them.</summary>
    public required string[] FunctionWords { get; init; }

    /// <summary>Letters of other languages in the same script.</summary>
    public required string ForeignLetters { get; init; }

    /// <summary>What stands behind "Distr.", in lower case, with the English word for it.</summary>
    public required IReadOnlyDictionary<string, string> Distributions { get; init; }
    public required string[] OriginalWords { get; init; }

    /// <summary>Names of each month as dates print them, the full ones first; empty where months are numbers.</summary>
    public required string[][] Months { get; init; }
    public required string[] DayEndings { get; init; }
    public required string[] DayJoints { get; init; }
    public required string[] DayRanges { get; init; }
    public required string[] MonthLinks { get; init; }
    public required string[] YearLinks { get; init; }
    public required string[] YearEndings { get; init; }

    /// <summary>Ordinals and cardinals, and the parts that longer ones are put together of: the parts add up.</summary>
    public required IReadOnlyDictionary<string, int> NumberWords { get; init; }
    public required HeadingWords Headings { get; init; }
    public required LabelWords Labels { get; init; }
    public required string[] AnnouncesAgenda { get; init; }

    /// <summary>Words that call for another, so that a line which ends with one goes on.</summary>
    public required string[] Connectors { get; init; }

    /// <summary>Words whose full stop ends no sentence.</summary>
    public required string[] Abbreviations { get; init; }
    public required string[] DraftSigns { get; init; }
    public required string[] AdoptedLines { get; init; }
    public required string[] ItemLines { get; init; }
    public required string[] Bylines { get; init; }
    public required string[] SessionLines { get; init; }

    /// <summary>What in a title tells the type, in lower case; the first that is there decides.</summary>
    public required string[][] Types { get; init; }
    public required string[] Enacting { get; init; }
    public required string[] ClauseOpeners { get; init; }

    /// <summary>The verbs that open the acts of a resolution, and the adverbs that may stand before them.</summary>
    public required string[] Acts { get; init; }
    public required string[] Adverbs { get; init; }
    public required string[] Plenary { get; init; }
    public required SentenceForms Forms { get; init; }

    /// <summary>Where a printed category ends before it says how they took part.</summary>
    public required string[] Inclusion { get; init; }
    public required string[] Articles { get; init; }
    public required string[] Joints { get; init; }

    /// <summary>What in a printed category tells its code; the first that is there decides.</summary>
    public required string[][] AttendanceCodes { get; init; }
    public required CitationForms Citations { get; init; }

    /// <summary>First words of names with their other cases.</summary>
    public required string[][] Inflections { get; init; }

    public static DocumentLanguage? ByCode(string? code) => Array.Find(Loaded.Value, language => language.Code == code);

    private static DocumentLanguage Read(string code)
    {
        using var stream = typeof(DocumentLanguage).Assembly.GetManifestResourceStream($"document-language.{code}.json")!;
        return JsonSerializer.Deserialize(stream, DocumentLanguageJson.Default.DocumentLanguage)!;
    }
}

/// <param name="ContentsColumns">What may stand beside <paramref name="Contents"/> on its line: the names of its columns.</param>
internal sealed record HeadingWords(
    string[] Agenda,
    string[] Annotations,
    string[] Documentation,
    string[] Recommendations,
    string[] Contents,
    string[] ContentsColumns
);

/// <param name="Sections">Words that number sections as Roman numerals do elsewhere, by value.</param>
/// <param name="Letters">Words or letters that number what stands below, by value.</param>
internal sealed record LabelWords(string[] Recommendation, string[] Annex, string[][] Sections, string[][] Letters);

/// <summary>Patterns of the sentences that tell facts.</summary>
internal sealed record SentenceForms
{
    public required string[] Session { get; init; }
    public required string[] Held { get; init; }
    public required string[] Count { get; init; }

    /// <summary>Stems that say a meeting was hybrid.</summary>
    public required string[] Online { get; init; }
    public required string[] Attendance { get; init; }
    public required string[] Adopted { get; init; }

    /// <summary>"had before it": what opens the list of the documents.</summary>
    public required string[] Before { get; init; }
}

internal sealed record CitationForms
{
    public required string[] Articles { get; init; }
    public required string[] Resolutions { get; init; }
    public required string[] Decisions { get; init; }

    /// <summary>What "the Convention" and "the Protocol" are alone.</summary>
    public required IReadOnlyDictionary<string, string[]> Plain { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentLanguage))]
internal sealed partial class DocumentLanguageJson : JsonSerializerContext;
