using System.Data.Common;
using Dapper;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>In a table of PostgreSQL.</summary>
internal sealed class TsWords : EntryWords
{
    private const string New =
        "SELECT number, title, text FROM search_entry WHERE number > (SELECT coalesce(max(entry), 0) FROM search_words) ORDER BY number";

    private static readonly Insertion Insert = new("search_words", ["entry", "part", "words", "tokens"]);

    public override void Add(DbConnection transaction)
    {
        var entries = transaction.Query<(long Number, string Title, string Text)>(New).AsList();
        if (entries.Count == 0)
        {
            return;
        }
        var titles = KnownWords.All.Of([.. entries.Select(entry => entry.Title)]);
        var texts = KnownWords.All.Of([.. entries.Select(entry => entry.Text)]);
        Insert.Run(transaction, entries.SelectMany((entry, at) => Rows(entry.Number, TsEntry.Of(titles[at], texts[at]))));
    }

    public override void Drop(DbConnection transaction, string which, ReadOnlySpan<object?> values) =>
        Statement.Of(transaction, $"DELETE FROM search_words WHERE entry IN (SELECT number FROM search_entry WHERE {which})").Run(values);

    private static IEnumerable<object?[]> Rows(long number, TsEntry entry) =>
        entry.Parts.Select((words, part) => new object?[] { number, part, words, part == 0 ? entry.Tokens : null });
}
