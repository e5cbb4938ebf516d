using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>Puts entries in and takes them out.</summary>
internal sealed partial class Publication(DbConnection transaction)
{
    /// <summary>Many together, and no more than may be in memory at once.</summary>
    private const int AtOnce = 500;

    private static readonly Insertion Entries = new(
        "search_entry",
        ["source", "kind", "id", "language", "title", "text", "address"],
        "ON CONFLICT DO NOTHING RETURNING number"
    );

    private static readonly Insertion Marks = new("search_mark", ["entry", "facet_set", "date"]);

    private readonly FacetSets sets = new(transaction);

    /// <summary>The last of those that are alike stands.</summary>
    public void Put(IEnumerable<SearchEntry> entries)
    {
        foreach (var some in entries.Chunk(AtOnce))
        {
            var last = some.Reverse().DistinctBy(entry => (entry.Kind, entry.Id, entry.Language)).Reverse().ToList();
            if (!Insert(last))
            {
                last.ForEach(entry => Drop("kind = @1 AND id = @2 AND language = @3", entry.Kind, entry.Id, entry.Language));
                Insert(last);
            }
        }
    }

    public void DropSource(string source) => Drop("source = @1", source);

    /// <returns>False: some are there already, and of the others nothing but the entry was put in.</returns>
    private bool Insert(List<SearchEntry> entries)
    {
        var numbers = Entries.Numbers(transaction, entries.Select(Row));
        if (numbers.Count < entries.Count)
        {
            return false;
        }
        Marks.Run(
            transaction,
            numbers.Zip(sets.Of(entries), entries).Select(mark => new object?[] { mark.First, mark.Second, Date(mark.Third) })
        );
        return true;
    }

    private static object?[] Row(SearchEntry entry) =>
        [entry.Source, entry.Kind, entry.Id, entry.Language, Plain(entry.Title), Plain(entry.Text), entry.Address];

    private static string? Date(SearchEntry entry) => entry.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <remarks>Words go before their entry, since an index may forget them only by its text.</remarks>
    private void Drop(string which, params ReadOnlySpan<object?> values)
    {
        var words = EntryWords.Of(transaction);
        words.Add(transaction);
        words.Drop(transaction, which, values);
        Run($"DELETE FROM search_mark WHERE entry IN (SELECT number FROM search_entry WHERE {which})", values);
        Run($"DELETE FROM search_entry WHERE {which}", values);
    }

    private void Run(string sql, ReadOnlySpan<object?> values) => Statement.Of(transaction, sql).Run(values);

    /// <summary>Control characters mark found words on their way out of the engine, so no text may bring its own.</summary>
    private static string Plain(string text) => Controls().Replace(text, " ");

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", RegexOptions.NonBacktracking)]
    private static partial Regex Controls();
}
