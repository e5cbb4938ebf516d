using System.Data.Common;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>The words of the entries, as each engine keeps them.</summary>
internal abstract class EntryWords
{
    private static readonly EntryWords Fts5 = new Fts5Words();
    private static readonly EntryWords Ts = new TsWords();

    /// <summary>Whether a table, of either engine, is made anew by <see cref="Add"/>.</summary>
    public static bool AreIn(string table) => table == "search_words" || table.StartsWith("search_text", StringComparison.Ordinal);

    public static EntryWords Of(DbConnection connection) => Dialect.Of(connection) == Dialect.Postgres ? Ts : Fts5;

    /// <summary>
    /// Adds the words of all entries that came since, which are those with the highest numbers. Once for a whole group of writes, since many small
    /// pieces cost an index more than a large one.
    /// </summary>
    public abstract void Add(DbConnection transaction);

    /// <summary>Forgets the words of entries, which must still be there.</summary>
    /// <param name="which">A condition on <c>search_entry</c>.</param>
    public abstract void Drop(DbConnection transaction, string which, ReadOnlySpan<object?> values);
}
