using System.Data.Common;
using Dapper;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>In a table of PostgreSQL.</summary>
internal sealed class TsWords : EntryWords
{
    private const string New =
        "SELECT number, title, text FROM search_entry WHERE number > (SELECT coalesce(max(entry), 0) FROM search_words) ORDER BY number";

    private const string Insert =
        "INSERT INTO search_words (entry, part, words, tokens) VALUES (@1, @2, CAST(CAST(@3 AS text) AS tsvector), @4)";

    public override void Add(DbConnection transaction)
    {
        var entries = transaction.Query<(long Number, string Title, string Text)>(New).AsList();
        if (entries.Count == 0)
        {
            return;
        }
        using var cutter = new WordCutter();
        foreach (var (number, title, text) in entries)
        {
            cutter.Put(number, title, text);
        }
        var words = cutter.Words().ToLookup(word => word.Number, word => (word.InTitle, word.Word));
        foreach (var (number, _, _) in entries)
        {
            Store(transaction, number, TsEntry.Of(words[number]));
        }
    }

    public override void Drop(DbConnection transaction, string which, ReadOnlySpan<object?> values) =>
        Statement.Of(transaction, $"DELETE FROM search_words WHERE entry IN (SELECT number FROM search_entry WHERE {which})").Run(values);

    private static void Store(DbConnection transaction, long number, TsEntry entry)
    {
        var insert = Statement.Of(transaction, Insert);
        for (var part = 0; part < entry.Parts.Count; part++)
        {
            insert.Run(number, part, entry.Parts[part], part == 0 ? entry.Tokens : null);
        }
    }
}
