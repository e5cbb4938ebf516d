using System.Data.Common;
using Npgsql;

namespace Palermo.Storage;

/// <summary>Waits for a server that is away, for as long as one takes that is started anew.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(250);

    /// <exception cref="StoreUnreachableException">It did not come back.</exception>
    public static NpgsqlConnection Open(Func<NpgsqlConnection> open, TimeProvider time)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                return open();
            }
            catch (Exception away) when (away is StoreUnreachableException or DbException && time.GetElapsedTime(began) < Longest)
            {
                Task.Delay(BetweenTries, time).GetAwaiter().GetResult();
            }
        }
    }
}
