using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Palermo.Storage;

/// <summary>What was prepared for a connection, kept for as long as it is open: what is written thousands of times is not compiled each time.</summary>
internal static class Prepared
{
    private static readonly ConditionalWeakTable<DbConnection, Dictionary<object, IDisposable>> Kept = [];

    /// <param name="key">Tells what is prepared from everything else that is.</param>
    public static TPrepared Of<TKey, TPrepared>(DbConnection connection, TKey key, Func<DbConnection, TKey, TPrepared> prepare)
        where TKey : notnull
        where TPrepared : IDisposable
    {
        var all = Kept.GetOrCreateValue(connection);
        if (!all.TryGetValue(key, out var prepared))
        {
            all[key] = prepared = prepare(connection, key);
        }
        return (TPrepared)prepared;
    }

    /// <summary>Lets go of everything of a connection, which must be done before it is closed.</summary>
    public static void Release(DbConnection connection)
    {
        if (Kept.TryGetValue(connection, out var all))
        {
            foreach (var prepared in all.Values)
            {
                prepared.Dispose();
            }
            Kept.Remove(connection);
        }
    }
}
