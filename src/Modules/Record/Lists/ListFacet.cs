using Palermo.Kernel;

namespace Palermo.Record.Lists;

/// <summary>A property that a list can be narrowed by.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Accepts">Whether a value can be one of this facet's; what cannot is refused, not found empty.</param>
/// <param name="Allowed">The values where they are a short closed list, in their own order; else empty.</param>
internal abstract record ListFacet(string Name, Func<string, bool> Accepts, string[] Allowed)
{
    /// <summary>Stands for rows in which the property is not known.</summary>
    public const string None = "none";

    /// <summary>More values of one property are no one's honest question.</summary>
    public const int MostValues = 50;

    /// <summary>A number without sign, small enough for anything that is counted here.</summary>
    public static bool IsWhole(string value) => value.Length is >= 1 and <= 9 && value.All(char.IsAsciiDigit);
}

/// <summary>A column of the list's own row with few different values; all of them are counted in one pass.</summary>
/// <param name="Sql">The column; null where not known.</param>
internal sealed record ColumnFacet(string Name, string Sql, Func<string, bool> Accepts, string[] Allowed)
    : ListFacet(Name, Accepts, Allowed)
{
    public bool IsInteger { get; init; }

    /// <summary>Values in descending order of themselves (sessions, years) instead of falling count.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>A closed list of words.</summary>
    public static ColumnFacet OneOf(string name, string sql, string[] allowed) =>
        new(name, sql, value => value == None || allowed.Contains(value), allowed);

    /// <summary>A whole number, newest first.</summary>
    public static ColumnFacet Number(string name, string sql, bool stored) =>
        new(name, sql, value => value == None || IsWhole(value), []) { IsInteger = stored, NewestFirst = true };

    /// <summary>A body by its code: letters, digits, low line.</summary>
    public static ColumnFacet Body(string sql) => new("body", sql, IsBody, []);

    private static bool IsBody(string value) =>
        value == None
        || Bodies.ByCode(value) is not null
        || (value.Length is > 0 and <= 100 && value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-'));
}

/// <summary>A property that lies in another table, may have several values in one row, or has too many to be counted with the others.</summary>
/// <param name="Where">The condition, with the values bound as a list parameter.</param>
/// <param name="Join">What the list's rows are joined to for counting; empty where it is a column.</param>
/// <param name="Value">The value in that join.</param>
internal sealed record LinkFacet(
    string Name,
    Func<IReadOnlyList<string>, SqlPart> Where,
    string Join,
    string Value,
    Func<string, bool> Accepts,
    params string[] Closed
) : ListFacet(Name, Accepts, Closed)
{
    /// <summary>How many values are listed, the most frequent first; 0: values are taken, but not counted.</summary>
    public int Listed { get; init; } = 12;
}

/// <summary>A piece of SQL with its values.</summary>
internal sealed record SqlPart(string Sql, IReadOnlyList<KeyValuePair<string, object?>> Values)
{
    public static SqlPart Of(string sql, string name, object? value) => new(sql, [new(name, value)]);
}
