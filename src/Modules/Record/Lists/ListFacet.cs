using System.Data.Common;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Answers;

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

    /// <summary>Of a name that stands in an address.</summary>
    public const int LongestName = 1000;

    /// <summary>
    /// For values that are names which only the record knows (a document, a section): whether anything bears the name. Where null,
    /// what is accepted is asked for as it is: a session that no document is of finds nothing.
    /// </summary>
    public Func<DbConnection, string, bool>? IsBorne { get; init; }

    /// <summary>A number without sign and leading zeros, small enough for anything that is counted here.</summary>
    public static bool IsWhole(string value) =>
        value.Length is >= 1 and <= 9 && value.All(char.IsAsciiDigit) && (value.Length == 1 || value[0] != '0');

    /// <summary>Whether a question with the name as <c>@name</c> has a row.</summary>
    public static bool HasRow(DbConnection connection, string sql, string name) =>
        connection.ExecuteScalar<bool>($"SELECT EXISTS ({sql})", new { name });
}

/// <summary>A column of the list's own row with few different values; all of them are counted in one pass.</summary>
/// <param name="Sql">The column; null where not known.</param>
internal sealed record ColumnFacet(string Name, string Sql, Func<string, bool> Accepts, string[] Allowed)
    : ListFacet(Name, Accepts, Allowed)
{
    /// <summary>Values in descending order of themselves (sessions, years) instead of falling count.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>A closed list of words.</summary>
    public static ColumnFacet OneOf(string name, string sql, string[] allowed) =>
        new(name, sql, value => value == None || allowed.Contains(value), allowed);

    /// <summary>A whole number, newest first.</summary>
    public static ColumnFacet Number(string name, string sql) =>
        new(name, sql, value => value == None || IsWhole(value), []) { NewestFirst = true };

    /// <summary>A body by its code, whether it is known beforehand or met in a document.</summary>
    public static ColumnFacet Body(string sql) =>
        new("body", sql, IsBody, [])
        {
            IsBorne = (connection, code) =>
                Bodies.ByCode(code) is not null || HasRow(connection, "SELECT 1 FROM record_documents WHERE body_code = @name", code),
        };

    private static bool IsBody(string value) =>
        value.Length is > 0 and <= 100 && value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-');
}

/// <summary>A property that lies in another table, may have several values in one row, or has too many to be counted with the others.</summary>
/// <param name="Keys">The question for the keys of rows that have any of some values; it may give others too, and one twice.</param>
/// <param name="Join">What the list's rows are joined to for counting; empty where it is a column.</param>
/// <param name="Value">The value in that join.</param>
internal sealed record LinkFacet(
    string Name,
    Func<IReadOnlyList<string>, SqlPart> Keys,
    string Join,
    string Value,
    Func<string, bool> Accepts,
    params string[] Closed
) : ListFacet(Name, Accepts, Closed)
{
    /// <summary>How many values are listed, the most frequent first; 0: values are taken, but not counted.</summary>
    public int Listed { get; init; } = 12;

    public const string OfDocument = "document";

    /// <summary>A document by its address.</summary>
    /// <param name="keys">The question for the keys of the list's rows, with the addresses as <c>@documents</c>.</param>
    public static LinkFacet Document(string keys) =>
        new(OfDocument, values => SqlPart.Of(keys, "documents", JsonColumn.Texts(values)), "", "", value => value.Length <= LongestName)
        {
            Listed = 0,
            IsBorne = (connection, slug) => HasRow(connection, "SELECT 1 FROM record_documents WHERE slug = @name", slug),
        };
}

/// <summary>A piece of SQL with its values.</summary>
internal sealed record SqlPart(string Sql, IReadOnlyList<KeyValuePair<string, object?>> Values)
{
    public static SqlPart Of(string sql, string name, object? value) => new(sql, [new(name, value)]);
}
