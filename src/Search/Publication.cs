using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Palermo.Search;

/// <summary>Puts entries in and takes them out, with statements prepared once for many entries.</summary>
internal sealed partial class Publication : IDisposable
{
    private const string DropWords =
        "INSERT INTO search_text (search_text, rowid, title, text) SELECT 'delete', number, title, text FROM search_entry";

    private readonly Dictionary<SearchFacet, long> values = [];
    private readonly Statement find;
    private readonly Statement insert;
    private readonly Statement addValue;
    private readonly Statement addFacets;
    private readonly Statement addWords;
    private readonly Statement[] drop;
    private readonly Statement[] dropSource;
    private long indexed;
    private long newest;

    public Publication(DbConnection connection)
    {
        using var last = new Statement(connection, "SELECT ifnull(max(number), 0) FROM search_entry", 0);
        newest = indexed = (long)last.Scalar()!;
        find = new(connection, "SELECT number FROM search_entry WHERE kind = $1 AND id = $2 AND language = $3", 3);
        insert = new(
            connection,
            "INSERT INTO search_entry (source, kind, id, language, title, text, address, date) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING number",
            8
        );
        addValue = new(
            connection,
            "INSERT INTO search_value (key, value) VALUES ($1, $2) ON CONFLICT (key, value) DO UPDATE SET key = key RETURNING number",
            2
        );
        addFacets = new(connection, "INSERT OR IGNORE INTO search_facet SELECT $1, value FROM json_each($2)", 2);
        addWords = new(
            connection,
            "INSERT INTO search_text (rowid, title, text) SELECT number, title, text FROM search_entry WHERE number > $1",
            1
        );
        // The index forgets a text only when it is shown the same text again, so words go before their entry.
        drop =
        [
            new(connection, $"{DropWords} WHERE number = $1", 1),
            new(connection, "DELETE FROM search_facet WHERE entry = $1", 1),
            new(connection, "DELETE FROM search_entry WHERE number = $1", 1),
        ];
        dropSource =
        [
            new(connection, $"{DropWords} WHERE source = $1", 1),
            new(connection, "DELETE FROM search_facet WHERE entry IN (SELECT number FROM search_entry WHERE source = $1)", 1),
            new(connection, "DELETE FROM search_entry WHERE source = $1", 1),
        ];
    }

    public void Put(SearchEntry entry)
    {
        if (find.Scalar(entry.Kind, entry.Id, entry.Language) is long earlier)
        {
            AddWords();
            Array.ForEach(drop, statement => statement.Run(earlier));
        }
        var date = entry.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (title, text) = (Plain(entry.Title), Plain(entry.Text));
        var number = (long)insert.Scalar(entry.Source, entry.Kind, entry.Id, entry.Language, title, text, entry.Address, date)!;
        addFacets.Run(number, Facets(entry));
        newest = number;
    }

    public void Drop(string source) => Array.ForEach(dropSource, statement => statement.Run(source));

    /// <summary>
    /// Adds the words of what was put in, all at once: most other statements make the full text index write out what it holds, and to
    /// add them one by one would cost several times as much.
    /// </summary>
    public void AddWords()
    {
        addWords.Run(indexed);
        indexed = newest;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[find, insert, addValue, addFacets, addWords, .. drop, .. dropSource])
        {
            statement.Dispose();
        }
    }

    /// <summary>The numbers of an entry's values, as a JSON array: one statement for all of them.</summary>
    private string Facets(SearchEntry entry) =>
        $"[{string.Join(',', entry.Facets.Append(new("kind", entry.Kind)).Append(new("language", entry.Language)).Select(Number))}]";

    private long Number(SearchFacet facet)
    {
        if (!values.TryGetValue(facet, out var number))
        {
            values[facet] = number = (long)addValue.Scalar(facet.Key, facet.Value)!;
        }
        return number;
    }

    /// <summary>Control characters mark found words on their way out of the engine, so no text may bring its own.</summary>
    private static string Plain(string text) => Controls().Replace(text, " ");

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", RegexOptions.NonBacktracking)]
    private static partial Regex Controls();
}
