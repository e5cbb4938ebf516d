using System.Globalization;
using System.Text;

namespace Palermo.Search;

/// <summary>What the user's text asks for: every group must be met by one of its terms, and no excluded term may occur.</summary>
internal sealed record Query(IReadOnlyList<IReadOnlyList<Term>> Groups, IReadOnlyList<Term> Excluded, bool Shortened)
{
    public const int LongestText = 400;
    public const int MostTerms = 32;

    /// <summary>Something must occur; else everything that is not excluded is found.</summary>
    public bool HasWords => Groups.Count > 0;

    /// <summary>Reads any text; what makes no sense is passed over.</summary>
    public static Query Parse(string text)
    {
        var reader = new QueryReader(text.Length > LongestText ? text[..LongestText] : text);
        var groups = new List<List<Term>>();
        var excluded = new List<Term>();
        var joined = false;
        var terms = 0;
        while (terms < MostTerms && reader.Next() is { } word)
        {
            if (word is { Quoted: false, Text: "OR" or "AND" })
            {
                joined = word.Text == "OR";
                continue;
            }
            if (!HasLetter(word.Text))
            {
                continue;
            }
            terms++;
            Place(word, joined, groups, excluded);
            joined = false;
        }
        return new Query(groups, excluded, text.Length > LongestText || terms == MostTerms && reader.Next() is not null);
    }

    private static void Place(QueryWord word, bool joined, List<List<Term>> groups, List<Term> excluded)
    {
        var term = new Term(word.Text, word.Prefix);
        if (word.Excluded)
        {
            excluded.Add(term);
        }
        else if (joined && groups.Count > 0)
        {
            groups[^1].Add(term);
        }
        else
        {
            groups.Add([term]);
        }
    }

    /// <summary>What the tokenizer takes for part of a word: letters, numbers and private characters.</summary>
    private static bool HasLetter(string text) =>
        text.EnumerateRunes()
            .Any(rune =>
                Rune.GetUnicodeCategory(rune)
                    is <= UnicodeCategory.OtherLetter
                        or UnicodeCategory.DecimalDigitNumber
                        or UnicodeCategory.LetterNumber
                        or UnicodeCategory.OtherNumber
                        or UnicodeCategory.PrivateUse
            );
}

/// <summary>A word, or several that must follow one another.</summary>
/// <param name="Prefix">The last word may go on.</param>
internal readonly record struct Term(string Text, bool Prefix);
