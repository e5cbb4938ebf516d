using Microsoft.AspNetCore.WebUtilities;

namespace Palermo.Pages.Web;

/// <summary>Changes to the query of an address.</summary>
public static class QueryText
{
    /// <summary>The name under which paging passes its cursor.</summary>
    public const string Cursor = "cursor";

    /// <summary>The name under which the number of rows on a page is asked for.</summary>
    public const string Limit = "limit";

    /// <summary>Whether a name is one of those with which mailings and networks mark the links they pass on; it means nothing here.</summary>
    public static bool IsMark(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || name.EndsWith("clid", StringComparison.OrdinalIgnoreCase);

    /// <summary>The query without the marks of others; as it stands where it has none.</summary>
    public static string WithoutMarks(string query)
    {
        foreach (var pair in new QueryStringEnumerable(query))
        {
            if (IsMark(pair.DecodeName().ToString()))
            {
                return Write(Pairs(query).Where(kept => !IsMark(kept.Name)), Cursor, null);
            }
        }
        return query;
    }

    /// <summary>The query with one name set anew, or taken away for null; the cursor goes, since another list begins.</summary>
    /// <returns>Empty, or text beginning with a question mark.</returns>
    public static string With(string query, string name, string? value) =>
        Write(Pairs(query).Where(pair => pair.Name != name && pair.Name != Cursor), name, value);

    /// <summary>The query without one value of a name that may stand several times.</summary>
    public static string Without(string query, string name, string value) =>
        Write(Pairs(query).Where(pair => (pair.Name != name || pair.Value != value) && pair.Name != Cursor), name, null);

    /// <summary>The query of the list's first part.</summary>
    public static string WithoutCursor(string query) => Write(Pairs(query).Where(pair => pair.Name != Cursor), Cursor, null);

    /// <summary>The query of the whole list.</summary>
    public static string WithoutPaging(string query) => Write(Pairs(query).Where(pair => pair.Name is not (Cursor or Limit)), Cursor, null);

    /// <summary>Names and values in the order of the query, decoded; empty values are left out.</summary>
    public static IEnumerable<(string Name, string Value)> Pairs(string query)
    {
        foreach (var pair in new QueryStringEnumerable(query))
        {
            if (pair.EncodedValue.Length > 0)
            {
                yield return (pair.DecodeName().ToString(), pair.DecodeValue().ToString());
            }
        }
    }

    private static string Write(IEnumerable<(string Name, string Value)> pairs, string name, string? value)
    {
        IEnumerable<(string Name, string Value)> all = value is null ? pairs : pairs.Append((name, value));
        var text = string.Join('&', all.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}"));
        return text.Length == 0 ? "" : "?" + text;
    }
}
