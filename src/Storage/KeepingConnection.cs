using System.Data;
using Microsoft.Data.Sqlite;

namespace Palermo.Storage;

/// <summary>
/// A connection that compiles each statement once: a page asks a dozen of them, and to compile them takes longer than to answer. What is asked again is
/// found by its text.
/// </summary>
internal sealed class KeepingConnection(string address) : SqliteConnection(address)
{
    /// <summary>More than the pages have; a text with a list in it is another for each length of the list, so there must be an end.</summary>
    private const int MostKept = 256;

    private readonly Dictionary<string, KeptCommand> kept = new(StringComparer.Ordinal);

    /// <summary>How many statements were compiled since the connection was opened.</summary>
    public int Compiled { get; private set; }

    public override SqliteCommand CreateCommand() => new AskedCommand(this) { Connection = this, CommandTimeout = DefaultTimeout };

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Forget();
        base.Dispose(disposing);
    }

    private SqliteDataReader Read(AskedCommand asked, CommandBehavior behavior)
    {
        var command = Find(asked.CommandText);
        command.CommandTimeout = asked.CommandTimeout;
        command.Parameters.Clear();
        foreach (SqliteParameter parameter in asked.Parameters)
            command.Parameters.Add(parameter);
        return command.ExecuteReader(behavior);
    }

    /// <summary>A statement that is still being read is not asked again; that question gets a statement of its own, which is kept in its place.</summary>
    private KeptCommand Find(string text)
    {
        if (kept.TryGetValue(text, out var known) && !known.IsRead)
            return known;
        if (kept.Count >= MostKept)
            Forget();
        Compiled++;
        return kept[text] = new KeptCommand { Connection = this, CommandText = text };
    }

    private void Forget()
    {
        foreach (var command in kept.Values.Where(command => !command.IsRead))
            command.Dispose();
        kept.Clear();
    }

    private sealed class KeptCommand : SqliteCommand
    {
        public bool IsRead => DataReader is not null;
    }

    /// <summary>A question: its text and values, answered by the statement that is kept for the text.</summary>
    private sealed class AskedCommand(KeepingConnection connection) : SqliteCommand
    {
        public override SqliteDataReader ExecuteReader(CommandBehavior behavior) => connection.Read(this, behavior);
    }
}
