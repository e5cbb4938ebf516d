using System.Data.Common;
using Dapper;
using Palermo.Kernel;

namespace Palermo.Storage.Tests;

/// <summary>A place of its own for each test, and the smallest module: notes.</summary>
internal sealed class Scratch : IDisposable
{
    /// <summary>The tables of notes.</summary>
    public static readonly (string Name, string Sql)[] Steps =
    [
        ("0001_notes.sql", TestPlace.Sql("CREATE TABLE note_line (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;")),
    ];

    public static readonly MigrationSet Notes = MigrationSet.FromFiles("note", Steps);

    private static readonly Caller Clerk = new("clerk", "shell");

    private readonly TestPlace own = new(Directory.CreateTempSubdirectory("palermo-").FullName);

    public DataPlace Place => own.Place;

    public string Folder => own.Folder;

    /// <summary>How a server is asked for the database.</summary>
    public string Connection => own.Connection;

    public string Database => Path.Combine(Folder, Store.FileName);

    public Store OpenWriter(params MigrationSet[] sets) =>
        Store.OpenWriter(Place, sets.Length == 0 ? [Notes] : sets, new StoppedClock(), new SystemRandom(), "the first");

    public Store OpenReader(params MigrationSet[] sets) => Store.OpenReader(Place, sets.Length == 0 ? [Notes] : sets);

    public static WriteIntent Intent(string key, string action = "note.add") => new(new IdempotencyKey(key), Clerk, action, key);

    public static Task<Written<int>> Add(Store store, string text) =>
        store.WriteAsync(Intent(text), transaction => Insert(transaction, text));

    public static int Insert(DbConnection transaction, string text) =>
        transaction.Execute("INSERT INTO note_line (text) VALUES (@text)", new { text });

    public static List<string> Lines(Store store) => store.Read(db => db.Query<string>("SELECT text FROM note_line ORDER BY id").ToList());

    public static List<string> Audited(Store store) =>
        store.Read(db => db.Query<string>("SELECT object FROM storage_audit ORDER BY sequence").ToList());

    public void Dispose()
    {
        own.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

internal sealed class StoppedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>No group of writes grows too old, however slow the machine is.</summary>
    public override long GetTimestamp() => 0;
}
