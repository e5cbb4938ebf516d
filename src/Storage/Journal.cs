using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Palermo.Storage;

/// <summary>Audit entries and idempotency keys, on the writer's connection and within its transaction.</summary>
internal sealed class Journal(WriteConnection connection, TimeProvider time)
{
    private const string Find = "SELECT sequence, at, action, object FROM storage_key JOIN storage_audit USING (sequence) WHERE key = @key";

    private const string Audit =
        "INSERT INTO storage_audit (at, caller, channel, action, object) VALUES (@1, @2, @3, @4, @5) RETURNING sequence";

    private const string Key = "INSERT INTO storage_key (key, sequence) VALUES (@1, @2)";

    /// <summary>Does the work and writes it down, unless its key says that it was done before.</summary>
    public Written<T> Record<T>(WriteIntent intent, Func<DbConnection, T> work)
    {
        if (Earlier<T>(intent) is { } earlier)
        {
            return earlier;
        }
        var at = time.GetUtcNow();
        var value = work(connection.Connection);
        if (!connection.InTransaction)
        {
            throw new InvalidOperationException($"The work of {intent.Action} ended the transaction it ran in.");
        }
        var day = at.ToString("O", CultureInfo.InvariantCulture);
        var sequence = Statement
            .Of(connection.Connection, Audit)
            .Number(day, intent.Caller.Name, intent.Caller.Channel, intent.Action, intent.Object)!
            .Value;
        Statement.Of(connection.Connection, Key).Run(intent.Key.ToString(), sequence);
        return new Written<T>(sequence, at, Repeated: false, value);
    }

    private Written<T>? Earlier<T>(WriteIntent intent)
    {
        var found = connection.Connection.QueryFirstOrDefault<Entry>(Find, new { key = intent.Key.ToString() });
        if (found is null)
        {
            return null;
        }
        if ((found.Action, found.Object) != (intent.Action, intent.Object))
        {
            throw new KeyReusedException($"The key {intent.Key} stands for {found.Action} of {found.Object}.");
        }
        return new Written<T>(found.Sequence, DateTimeOffset.Parse(found.At, CultureInfo.InvariantCulture), Repeated: true, default);
    }

    private sealed record Entry(long Sequence, string At, string Action, string Object);
}
