using System.Globalization;
using Microsoft.Data.Sqlite;
using Palermo.Kernel;

namespace Palermo.Storage;

/// <summary>Opens a folder step by step and lets go of everything if a step refuses.</summary>
/// <param name="Sets">The store's own tables first, then the modules'.</param>
internal sealed record Opening(string Folder, IReadOnlyList<MigrationSet> Sets, TimeProvider Time)
{
    private string Path => System.IO.Path.Combine(Folder, Store.FileName);

    public ReadPool Readers() => new(() => new(Connections.Open(Path, Role.Reader), Sets));

    public FolderLock Lock(string holder) =>
        Guard(() =>
        {
            OwnerOnly.MakeFolder(Folder);
            return FolderLock.Take(Folder, holder, Time);
        });

    /// <summary>The one connection that writes, its tables up to date, and whether the start's check came through the whole file.</summary>
    public (SqliteConnection Connection, bool CheckedWhole) Writer(IRandom random) =>
        Guard(() =>
        {
            OwnerOnly.MakeFile(Path);
            return Open(
                Role.Writer,
                connection =>
                {
                    new Migrator(connection, Sets, Time).Run();
                    Settings.Demand(connection, Role.Writer);
                    Identify(connection, random);
                }
            );
        });

    /// <summary>Whether the start's check came through the whole file.</summary>
    public bool CheckForReading()
    {
        if (!File.Exists(Path))
        {
            throw new StoreRefusedException($"There is no database in {Folder}.");
        }
        var (connection, whole) = Guard(() => Open(Role.Reader, connection => Schema.DemandCurrent(connection, Sets)));
        connection.Dispose();
        return whole;
    }

    private (SqliteConnection Connection, bool CheckedWhole) Open(Role role, Action<SqliteConnection> prepare)
    {
        var connection = Connections.Open(Path, role);
        try
        {
            var whole = StartCheck.Demand(connection, Time);
            prepare(connection);
            return (connection, whole);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Says what the machine would not do as a refusal.</summary>
    private T Guard<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException || Faults.OfMachine(error))
        {
            throw new StoreRefusedException($"{Folder} cannot be used: {error.Message}", error) { Damaged = Faults.OfFile(error) };
        }
    }

    private void Identify(SqliteConnection connection, IRandom random)
    {
        using var insert = connection.Prepare("INSERT OR IGNORE INTO storage_identity VALUES (1, $id, $at)", "$id", "$at");
        insert.Parameters[0].Value = IdempotencyKey.Draw(random).ToString();
        insert.Parameters[1].Value = Time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        insert.ExecuteNonQuery();
    }
}
