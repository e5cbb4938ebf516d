using System.Globalization;
using Palermo.Kernel;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;

namespace Palermo.Record.ListFindings;

/// <summary>The sentence that explains a finding, in the language of the one who asks.</summary>
internal static class FindingSentence
{
    /// <remarks>Reading tells its problems in English and exactly; other languages have a sentence for each kind, and the message as its quotation.</remarks>
    /// <param name="key"><c>finding.state-renamed</c>.</param>
    /// <param name="values">What fills its gaps: names of States by their codes, days in ISO 8601, all else as printed.</param>
    /// <returns>The rule's name where the interface has no sentence for it.</returns>
    public static string Of(Words words, string key, IReadOnlyDictionary<string, string> values)
    {
        if (words.Language == SiteLanguage.English && values.TryGetValue("message", out var message))
        {
            return message;
        }
        var cut = key.IndexOf('.', StringComparison.Ordinal);
        return words.Explain(key[..cut], key[(cut + 1)..], name => Written(words, name, values.GetValueOrDefault(name, "")))
            ?? key[(cut + 1)..];
    }

    private static string Written(Words words, string name, string value) =>
        name == "state" ? States.ByCode(value)?.Name(words.Language.Code) ?? value
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? words.Date(day)
        : words.Quote(value, TextLanguage.Of(value));
}
