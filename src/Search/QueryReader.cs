namespace Palermo.Search;

/// <summary>One written word or quoted phrase of a query.</summary>
internal readonly record struct QueryWord(string Text, bool Quoted, bool Excluded, bool Prefix);

/// <summary>Cuts a query's text into words, once from left to right.</summary>
internal sealed class QueryReader(string text)
{
    private int at;

    /// <summary>The next word, or null at the end.</summary>
    public QueryWord? Next()
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }
        if (at == text.Length)
        {
            return null;
        }
        var excluded = text[at] == '-';
        at += excluded ? 1 : 0;
        return at < text.Length && IsQuote(text[at]) ? Phrase(excluded) : Word(excluded);
    }

    private QueryWord Phrase(bool excluded)
    {
        var start = ++at;
        while (at < text.Length && !IsQuote(text[at]))
        {
            at++;
        }
        var phrase = text[start..at];
        at += at < text.Length ? 1 : 0;
        var prefix = at < text.Length && text[at] == '*';
        at += prefix ? 1 : 0;
        return new QueryWord(phrase, Quoted: true, excluded, prefix);
    }

    private QueryWord Word(bool excluded)
    {
        var start = at;
        while (at < text.Length && !IsSpace(text[at]) && !IsQuote(text[at]))
        {
            at++;
        }
        var word = text[start..at];
        return new QueryWord(word.TrimEnd('*'), Quoted: false, excluded, word.EndsWith('*'));
    }

    // A control character would end the engine's query early.
    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    private static bool IsQuote(char character) => character is '"' or '“' or '”' or '„' or '«' or '»';
}
