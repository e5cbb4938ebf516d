using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>Puts entries in and takes them out.</summary>
internal sealed partial class Publication(DbConnection transaction)
{
    private readonly Dictionary<string, long> sets = new(StringComparer.Ordinal);

    public void Put(SearchEntry entry)
    {
        if (!Insert(entry))
        {
            Drop("kind = @1 AND id = @2 AND language = @3", entry.Kind, entry.Id, entry.Language);
            Insert(entry);
        }
    }

    public void DropSource(string source) => Drop("source = @1", source);

    private bool Insert(SearchEntry entry)
    {
        var insert = Statement.Of(
            transaction,
            """
            INSERT INTO search_entry (source, kind, id, language, title, text, address) VALUES (@1, @2, @3, @4, @5, @6, @7)
            ON CONFLICT DO NOTHING RETURNING number
            """
        );
        var (title, text, set) = (Plain(entry.Title), Plain(entry.Text), Set(entry));
        if (insert.Number(entry.Source, entry.Kind, entry.Id, entry.Language, title, text, entry.Address) is not { } number)
        {
            return false;
        }
        var date = entry.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Run(transaction, "INSERT INTO search_mark VALUES (@1, @2, @3)", number, set, date);
        return true;
    }

    /// <remarks>Words go before their entry, since an index may forget them only by its text.</remarks>
    private void Drop(string which, params ReadOnlySpan<object?> values)
    {
        var words = EntryWords.Of(transaction);
        words.Add(transaction);
        words.Drop(transaction, which, values);
        Run(transaction, $"DELETE FROM search_mark WHERE entry IN (SELECT number FROM search_entry WHERE {which})", values);
        Run(transaction, $"DELETE FROM search_entry WHERE {which}", values);
    }

    /// <summary>The number of the entry's facets, its kind and language among them.</summary>
    private long Set(SearchEntry entry)
    {
        string[][] facets =
        [
            .. entry
                .Facets.Append(new("kind", entry.Kind))
                .Append(new("language", entry.Language))
                .Distinct()
                .OrderBy(facet => facet.Key, StringComparer.Ordinal)
                .ThenBy(facet => facet.Value, StringComparer.Ordinal)
                .Select(facet => new[] { facet.Key, facet.Value }),
        ];
        var json = JsonSerializer.Serialize(facets);
        if (!sets.TryGetValue(json, out var number))
        {
            sets[json] = number = Earlier(json) ?? Add(json, facets);
        }
        return number;
    }

    private long? Earlier(string facets) =>
        Statement.Of(transaction, "SELECT number FROM search_facet_set WHERE facets = @1").Number(facets);

    private long Add(string json, string[][] facets)
    {
        var number = Statement.Of(transaction, "INSERT INTO search_facet_set (facets) VALUES (@1) RETURNING number").Number(json)!.Value;
        foreach (var facet in facets)
        {
            Run(transaction, "INSERT INTO search_facet (facet_set, key, value) VALUES (@1, @2, @3)", number, facet[0], facet[1]);
        }
        return number;
    }

    private static void Run(DbConnection transaction, string sql, params ReadOnlySpan<object?> values) =>
        Statement.Of(transaction, sql).Run(values);

    /// <summary>Control characters mark found words on their way out of the engine, so no text may bring its own.</summary>
    private static string Plain(string text) => Controls().Replace(text, " ");

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", RegexOptions.NonBacktracking)]
    private static partial Regex Controls();
}
