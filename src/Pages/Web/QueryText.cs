using Microsoft.AspNetCore.WebUtilities;

namespace Palermo.Pages.Web;

/// <summary>Changes to the query of an address.</summary>
public static class QueryText
{
    /// <summary>The name under which paging passes its cursor.</summary>
    public const string Cursor = "cursor";

    /// <summary>The query with one name set anew, or taken away for null; the cursor goes, since another list begins.</summary>
    /// <returns>Empty, or text beginning with a question mark.</returns>
    public static string With(string query, string name, string? value) =>
        Write(Pairs(query).Where(pair => pair.Name != name && pair.Name != Cursor), name, value);

    /// <summary>The query without one value of a name that may stand several times.</summary>
    public static string Without(string query, string name, string value) =>
        Write(Pairs(query).Where(pair => (pair.Name != name || pair.Value != value) && pair.Name != Cursor), name, null);

    /// <summary>The query without paging, for the same list as data.</summary>
    public static string WithoutCursor(string query) => Write(Pairs(query).Where(pair => pair.Name != Cursor), Cursor, null);

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
