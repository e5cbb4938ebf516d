namespace Palermo.Pages.Translations;

/// <summary>A text that pages show, in the languages that have it.</summary>
/// <param name="Key">Which text it is: the key in a language's file, or the code of a State, a body, a treaty, an article.</param>
/// <param name="Said">By the language's code; English always.</param>
public sealed record TranslatedText(string Key, IReadOnlyDictionary<string, string> Said)
{
    public string English => Said["en"];

    public bool IsMissing(string language) => !Said.ContainsKey(language);
}

/// <summary>Texts of one kind, kept in one place.</summary>
/// <param name="Code">As it stands in the query, and as <c>text-family.{code}</c> names it.</param>
public sealed record TextFamily(string Code, IReadOnlyList<TranslatedText> Texts)
{
    public long There(string language) => Texts.Count(text => !text.IsMissing(language));
}
