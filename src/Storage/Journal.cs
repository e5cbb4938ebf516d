using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Palermo.Storage;

/// <summary>Audit entries and idempotency keys, on the writer's connection and within its transaction.</summary>
internal sealed class Journal : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider time;
    private readonly SqliteCommand find;
    private readonly SqliteCommand audit;
    private readonly SqliteCommand key;

    public Journal(SqliteConnection connection, TimeProvider time)
    {
        (this.connection, this.time) = (connection, time);
        find = connection.Prepare(
            "SELECT sequence, at, action, object FROM storage_key JOIN storage_audit USING (sequence) WHERE key = $key",
            "$key"
        );
        audit = connection.Prepare(
            "INSERT INTO storage_audit (at, caller, channel, action, object) VALUES ($at, $caller, $channel, $action, $object) RETURNING sequence",
            "$at",
            "$caller",
            "$channel",
            "$action",
            "$object"
        );
        key = connection.Prepare("INSERT INTO storage_key (key, sequence) VALUES ($key, $sequence)", "$key", "$sequence");
    }

    /// <summary>Does the work and writes it down, unless its key says that it was done before.</summary>
    public Written<T> Record<T>(WriteIntent intent, Func<DbConnection, T> work)
    {
        if (Earlier<T>(intent) is { } earlier)
        {
            return earlier;
        }
        var at = time.GetUtcNow();
        var value = work(connection);
        if (!connection.InTransaction())
        {
            throw new InvalidOperationException($"The work of {intent.Action} ended the transaction it ran in.");
        }
        var sequence = Audit(intent, at);
        key.Parameters[0].Value = intent.Key.ToString();
        key.Parameters[1].Value = sequence;
        key.ExecuteNonQuery();
        return new Written<T>(sequence, at, Repeated: false, value);
    }

    public void Dispose()
    {
        find.Dispose();
        audit.Dispose();
        key.Dispose();
    }

    private Written<T>? Earlier<T>(WriteIntent intent)
    {
        find.Parameters[0].Value = intent.Key.ToString();
        using var reader = find.ExecuteReader();
        if (!reader.Read())
        {
            return null;
        }
        var (action, @object) = (reader.GetString(2), reader.GetString(3));
        if ((action, @object) != (intent.Action, intent.Object))
        {
            throw new KeyReusedException($"The key {intent.Key} stands for {action} of {@object}.");
        }
        var at = DateTimeOffset.Parse(reader.GetString(1), CultureInfo.InvariantCulture);
        return new Written<T>(reader.GetInt64(0), at, Repeated: true, default);
    }

    private long Audit(WriteIntent intent, DateTimeOffset at)
    {
        string[] values =
        [
            at.ToString("O", CultureInfo.InvariantCulture),
            intent.Caller.Name,
            intent.Caller.Channel,
            intent.Action,
            intent.Object,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            audit.Parameters[i].Value = values[i];
        }
        return (long)audit.ExecuteScalar()!;
    }
}
