using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;

namespace Palermo.Record.Answers;

/// <summary>
/// What takes a look at every row, kept in memory until the records change: the columns that lists are counted by, and a few counts. Nothing is taken from
/// here that the same snapshot of the database would not say, since every change of the records leaves an entry in the audit.
/// </summary>
internal sealed class UntilChanged
{
    private readonly ConcurrentDictionary<string, Kept> all = new(StringComparer.Ordinal);

    /// <param name="what">A name for it; one of few.</param>
    /// <param name="read">Reads it from the snapshot that the connection is on.</param>
    public T Get<T>(DbConnection connection, string what, Func<DbConnection, T> read)
        where T : class
    {
        var change = connection.ExecuteScalar<long?>("SELECT max(sequence) FROM storage_audit") ?? 0;
        var kept = all.GetOrAdd(what, _ => new Kept());
        // Who comes while it is read waits for it: to read it twice at once would take twice as long.
        lock (kept)
        {
            if (kept.Change != change || kept.Value is not T)
                (kept.Change, kept.Value) = (change, read(connection));
            return (T)kept.Value;
        }
    }

    private sealed class Kept
    {
        public long Change { get; set; } = -1;

        public object? Value { get; set; }
    }
}
