using System.Data.Common;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>In SQLite's full text index.</summary>
internal sealed class Fts5Words : EntryWords
{
    private const string New = """
        INSERT INTO search_text (rowid, title, text) SELECT number, title, text FROM search_entry
        WHERE number > (SELECT ifnull(max(id), 0) FROM search_text_docsize)
        """;

    // The index forgets a text only when it is shown the same text again.
    private const string Old =
        "INSERT INTO search_text (search_text, rowid, title, text) SELECT 'delete', number, title, text FROM search_entry";

    public override void Add(DbConnection transaction) => Statement.Of(transaction, New).Run();

    public override void Drop(DbConnection transaction, string which, ReadOnlySpan<object?> values) =>
        Statement.Of(transaction, $"{Old} WHERE {which}").Run(values);
}
