using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Palermo.Search;

/// <summary>Puts entries in and takes them out, with statements prepared once for many entries.</summary>
internal sealed partial class Publication : IDisposable
{
    private readonly Statement find;
    private readonly Statement insert;
    private readonly Statement addFacet;
    private readonly Statement addWords;
    private readonly Statement dropWords;
    private readonly Statement drop;

    public Publication(DbConnection connection)
    {
        find = new(connection, "SELECT number FROM search_entry WHERE kind = $1 AND id = $2 AND language = $3", 3);
        insert = new(
            connection,
            "INSERT INTO search_entry (number, source, kind, id, language, title, text, address, date) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING number",
            9
        );
        addFacet = new(connection, "INSERT OR IGNORE INTO search_facet VALUES ($1, $2, $3)", 3);
        addWords = new(connection, "INSERT INTO search_text (rowid, title, text) VALUES ($1, $2, $3)", 3);
        // The index forgets a text only when it is shown the same text again.
        dropWords = new(
            connection,
            "INSERT INTO search_text (search_text, rowid, title, text) SELECT 'delete', number, title, text FROM search_entry WHERE number = $1",
            1
        );
        drop = new(connection, "DELETE FROM search_entry WHERE number = $1", 1);
    }

    public void Put(SearchEntry entry)
    {
        var earlier = find.Scalar(entry.Kind, entry.Id, entry.Language);
        if (earlier is not null)
        {
            Drop((long)earlier);
        }
        var (title, text) = (Plain(entry.Title), Plain(entry.Text));
        var date = entry.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var number = (long)insert.Scalar(earlier, entry.Source, entry.Kind, entry.Id, entry.Language, title, text, entry.Address, date)!;
        addWords.Run(number, title, text);
        foreach (var facet in entry.Facets.Append(new("kind", entry.Kind)).Append(new("language", entry.Language)))
        {
            addFacet.Run(number, facet.Key, facet.Value);
        }
    }

    public void Drop(long number)
    {
        dropWords.Run(number);
        drop.Run(number);
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[find, insert, addFacet, addWords, dropWords, drop])
        {
            statement.Dispose();
        }
    }

    /// <summary>Control characters mark found words on their way out of the engine, so no text may bring its own.</summary>
    private static string Plain(string text) => Controls().Replace(text, " ");

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", RegexOptions.NonBacktracking)]
    private static partial Regex Controls();
}
