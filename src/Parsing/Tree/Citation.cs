namespace Palermo.Parsing.Tree;

/// <summary>Words that cite a number: what follows them is no label.</summary>
internal static class Citation
{
    private const int LongestWord = 16;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        "and",
        "annex",
        "art",
        "article",
        "articles",
        "arts",
        "chap",
        "chapter",
        "convention",
        "decision",
        "decisions",
        "goal",
        "goals",
        "item",
        "items",
        "no",
        "nos",
        "number",
        "of",
        "or",
        "page",
        "pages",
        "para",
        "paragraph",
        "paragraphs",
        "paras",
        "pp",
        "protocol",
        "resolution",
        "resolutions",
        "rule",
        "rules",
        "sect",
        "section",
        "sections",
        "table",
        "target",
        "targets",
        "the",
        "to",
        "vol",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word that ends before an offset cites a number.</summary>
    public static bool Ends(string text, int after)
    {
        var start = after;
        while (start > 0 && after - start <= LongestWord && char.IsLetter(text[start - 1]))
            start--;
        return Words.Contains(text.AsSpan(start, after - start));
    }
}
