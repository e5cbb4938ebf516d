namespace Palermo.Kernel;

/// <summary>A treaty whose articles the records cite.</summary>
public sealed record Instrument
{
    /// <summary>Ours: <c>UNTOC</c>, <c>SOM_PROTOCOL</c>, <c>TIP_PROTOCOL</c>, <c>FIREARMS_PROTOCOL</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the convention that a protocol supplements.</summary>
    public string? Parent { get; init; }

    /// <summary>Full name by language (<c>ar en es fr ru zh</c>).</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>What documents call it, by language; "the Convention" and "the Protocol" alone are not among them.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> ShortNames { get; init; }

    public DateOnly Adopted { get; init; }

    /// <summary>All articles, in order, numbered from 1 without gaps.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The full name in a language; the English one where that language has none.</summary>
    public string Name(string language = "en") => Names.TryGetValue(language, out var name) ? name : Names["en"];

    /// <summary>An article by its number; null where the instrument has none of that number.</summary>
    public Article? Article(int number) => number >= 1 && number <= Articles.Count ? Articles[number - 1] : null;

    /// <summary>Whether a citation can be true. A paragraph of an article whose paragraphs are not known is given the benefit of the doubt.</summary>
    public bool Exists(int article, int? paragraph = null) =>
        Article(article) is { } found
        && (paragraph is null || found.Paragraphs is null || (paragraph >= 1 && paragraph <= found.Paragraphs));
}

/// <param name="Titles">Title by language; English always.</param>
/// <param name="Paragraphs">Highest numbered paragraph: 0 where its paragraphs bear no numbers, null where not known.</param>
public sealed record Article(int Number, IReadOnlyDictionary<string, string> Titles, int? Paragraphs)
{
    /// <summary>The title in a language; the English one where that language has none.</summary>
    public string Title(string language = "en") => Titles.TryGetValue(language, out var title) ? title : Titles["en"];
}
