using Microsoft.Data.Sqlite;

namespace Palermo.Search;

/// <summary>
/// Cuts texts into words by the tokenizer of SQLite's full text index, in a database in memory: so both engines find the same, word for word.
/// </summary>
internal sealed class WordCutter : IDisposable
{
    private const string Tables = """
        CREATE VIRTUAL TABLE cut USING fts5 (title, text, tokenize = 'porter unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE word USING fts5vocab (cut, instance);
        """;

    private const string Marks =
        $"SELECT rowid, highlight(cut, 0, {MarkedText.Signs}), snippet(cut, 1, {MarkedText.Signs}, '…', 40) FROM cut WHERE cut MATCH @match";

    private readonly SqliteConnection connection = new("Data Source=:memory:;Pooling=False");
    private readonly SqliteCommand put;

    public WordCutter()
    {
        connection.Open();
        using var tables = Command(Tables);
        tables.ExecuteNonQuery();
        put = Command("INSERT INTO cut (rowid, title, text) VALUES (@number, @title, @text)");
    }

    public void Put(long number, string title, string text)
    {
        put.Parameters.Clear();
        put.Parameters.AddWithValue("@number", number);
        put.Parameters.AddWithValue("@title", title);
        put.Parameters.AddWithValue("@text", text);
        put.ExecuteNonQuery();
    }

    /// <summary>The words of every text put in, by its number and their places.</summary>
    public IEnumerable<(long Number, string Word)> Words()
    {
        using var words = Command("SELECT doc, term FROM word ORDER BY doc, offset");
        using var reader = words.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetInt64(0), reader.GetString(1));
        }
    }

    /// <summary>Titles and the part of the text that fits best, words found between the signs of <see cref="MarkedText"/>.</summary>
    public Dictionary<long, (string Title, string Snippet)> Marked(string match)
    {
        using var marks = Command(Marks);
        marks.Parameters.AddWithValue("@match", match);
        using var reader = marks.ExecuteReader();
        var found = new Dictionary<long, (string, string)>();
        while (reader.Read())
        {
            found.Add(reader.GetInt64(0), (reader.GetString(1), reader.GetString(2)));
        }
        return found;
    }

    public void Dispose()
    {
        put.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
