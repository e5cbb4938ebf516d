namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The six languages by ISO 639-1, as records have them, and by ISO 639-2, as the United Nations' profile wants them.</summary>
internal static class LanguageCodes
{
    /// <summary>"Undetermined": the writer was not told the language.</summary>
    public const string Untold = "und";

    private static readonly (string Short, string Long)[] All =
    [
        ("ar", "ara"),
        ("zh", "zho"),
        ("en", "eng"),
        ("fr", "fra"),
        ("ru", "rus"),
        ("es", "spa"),
    ];

    public static string Long(string? code) => Array.Find(All, language => language.Short == code).Long ?? Untold;

    /// <summary>Null for a code of no official language.</summary>
    public static string? Short(string? code) => Array.Find(All, language => language.Long == code).Short;
}
