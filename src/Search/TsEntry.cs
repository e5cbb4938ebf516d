using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Palermo.Search;

/// <summary>The words of one entry as PostgreSQL keeps them.</summary>
/// <param name="Parts">Texts of tsvectors, one at least.</param>
/// <param name="Tokens">All words in their order between single spaces; <see cref="Border"/> between title and text, which no phrase crosses.</param>
internal sealed record TsEntry(IReadOnlyList<string> Parts, string Tokens)
{
    private const string Border = "\n";

    /// <summary>Of a word; no query is as long, so what is cut off cannot be asked for.</summary>
    private const int LongestLexeme = 500;

    /// <summary>Of a part's text, so that the tsvector stays below a megabyte.</summary>
    private const int LongestPart = 200_000;

    /// <summary>Beyond this, another occurrence tells nothing more of an entry.</summary>
    private const int MostPlaces = 20;

    public static TsEntry Of(IReadOnlyList<string> title, IReadOnlyList<string> text)
    {
        var places = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        Place(places, title, "A");
        Place(places, text, "");
        var tokens = $" {string.Join(' ', [.. title, Border, .. text])} ";
        return new TsEntry([.. Parted(places.Select(lexeme => $"{Quoted(lexeme.Key)}:{string.Join(',', lexeme.Value)}"))], tokens);
    }

    public static string Lexeme(string word) =>
        word.Length <= LongestLexeme ? word
        : char.IsHighSurrogate(word[LongestLexeme - 1]) ? word[..(LongestLexeme - 1)]
        : word[..LongestLexeme];

    public static string Quoted(string lexeme) =>
        $"'{lexeme.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A place for each occurrence; those in the title weigh more.</summary>
    private static void Place(Dictionary<string, List<string>> places, IEnumerable<string> words, string weight)
    {
        foreach (var lexeme in words.Select(Lexeme))
        {
            var of = CollectionsMarshal.GetValueRefOrAddDefault(places, lexeme, out _) ??= [];
            if (of.Count < MostPlaces)
            {
                of.Add((of.Count + 1).ToString(CultureInfo.InvariantCulture) + weight);
            }
        }
    }

    private static IEnumerable<string> Parted(IEnumerable<string> lexemes)
    {
        var part = new StringBuilder();
        foreach (var lexeme in lexemes)
        {
            if (part.Length > LongestPart)
            {
                yield return part.ToString();
                part.Clear();
            }
            part.Append(lexeme).Append(' ');
        }
        yield return part.ToString();
    }
}
