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
    /// <param name="forward">Makes it of an earlier one and what has changed since the change of a number; null where that takes as long as reading.</param>
    public T Get<T>(DbConnection connection, string what, Func<DbConnection, T> read, Func<DbConnection, T, long, T>? forward = null)
        where T : class
    {
        var kept = all.GetOrAdd(what, _ => new Kept());
        return (T)
            kept.Of(
                LastChange.Number(connection),
                earlier => earlier is null || forward is null ? read(connection) : forward(connection, (T)earlier.Value, earlier.Change)
            );
    }

    /// <summary>One thing at the last two moments at which it was asked for: who began before a change is answered while it is read anew.</summary>
    private sealed class Kept
    {
        private const int Moments = 2;

        private readonly Lock reading = new();
        private volatile Moment[] newestFirst = [];

        /// <param name="read">Given the newest moment before the change; null where there is none.</param>
        public object Of(long change, Func<Moment?, object> read)
        {
            if (Found(change) is { } found)
                return found;
            // Who comes while it is read waits for it: to read it twice at once would take twice as long.
            lock (reading)
            {
                if (Found(change) is { } meanwhile)
                    return meanwhile;
                var value = read(Array.Find(newestFirst, moment => moment.Change < change));
                newestFirst = [.. newestFirst.Append(new Moment(change, value)).OrderByDescending(moment => moment.Change).Take(Moments)];
                return value;
            }
        }

        private object? Found(long change) => Array.Find(newestFirst, moment => moment.Change == change)?.Value;
    }

    private sealed record Moment(long Change, object Value);
}
