using System.Text;

namespace Palermo.Search;

/// <summary>Writes a query in the language of FTS5. Every term is quoted, so nothing the user wrote is an operator.</summary>
internal static class Fts5Expression
{
    /// <summary>The whole query, or null if it names nothing that must occur.</summary>
    public static string? Of(Query query)
    {
        if (query.Groups.Count == 0)
        {
            return null;
        }
        var wanted = string.Join(" AND ", query.Groups.Select(AnyOf));
        return query.Excluded.Count == 0 ? wanted : $"({wanted}) NOT {AnyOf(query.Excluded)}";
    }

    /// <summary>What must not occur, or null if nothing is excluded.</summary>
    public static string? OfExcluded(Query query) => query.Excluded.Count == 0 ? null : AnyOf(query.Excluded);

    private static string AnyOf(IEnumerable<Term> terms) => $"({string.Join(" OR ", terms.Select(Quoted))})";

    private static string Quoted(Term term)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in term.Text)
        {
            quoted.Append(char.IsControl(character) ? ' ' : character);
            quoted.Append(character == '"' ? "\"" : "");
        }
        return quoted.Append(term.Prefix ? "\"*" : "\"").ToString();
    }
}
