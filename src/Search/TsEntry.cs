using System.Globalization;
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

    public static TsEntry Of(IEnumerable<(bool InTitle, string Word)> words)
    {
        var all = words.ToList();
        var inTitle = all.TakeWhile(word => word.InTitle).Select(word => word.Word);
        var inText = all.SkipWhile(word => word.InTitle).Select(word => word.Word);
        var tokens = string.Concat(inTitle.Append(Border).Concat(inText).Select(word => " " + word)) + " ";
        return new TsEntry([.. Parted(all.GroupBy(word => Lexeme(word.Word), StringComparer.Ordinal).Select(Placed))], tokens);
    }

    public static string Lexeme(string word) =>
        word.Length <= LongestLexeme ? word
        : char.IsHighSurrogate(word[LongestLexeme - 1]) ? word[..(LongestLexeme - 1)]
        : word[..LongestLexeme];

    public static string Quoted(string lexeme) =>
        $"'{lexeme.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A place for each occurrence; those in the title weigh more.</summary>
    private static string Placed(IGrouping<string, (bool InTitle, string Word)> lexeme)
    {
        var places = lexeme
            .Take(MostPlaces)
            .Select((word, at) => (at + 1).ToString(CultureInfo.InvariantCulture) + (word.InTitle ? "A" : ""));
        return $"{Quoted(lexeme.Key)}:{string.Join(',', places)}";
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
