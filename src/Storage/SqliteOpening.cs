using Microsoft.Data.Sqlite;
using Palermo.Kernel;

namespace Palermo.Storage;

/// <summary>A folder with a SQLite file.</summary>
internal sealed record SqliteOpening(string Folder, IReadOnlyList<MigrationSet> Sets, TimeProvider Time, int PagesBetweenFolds)
    : Opening(Sets, Time)
{
    private string Path => System.IO.Path.Combine(Folder, Store.FileName);

    public override bool Exists() => File.Exists(Path);

    public override ReadPool Readers(string holder, bool patient) =>
        new(() => new SqliteReadConnection(Connections.Open(Path, Role.Reader), Sets));

    public override IDisposable Lock(string holder) =>
        Guard(() =>
        {
            OwnerOnly.MakeFolder(Folder);
            return FolderLock.Take(Folder, holder, Time);
        });

    public override (WriteConnection Connection, bool CheckedWhole) Writer(IRandom random, string holder) =>
        Guard(() =>
        {
            OwnerOnly.MakeFile(Path);
            var (connection, whole) = Open(
                Role.Writer,
                connection =>
                {
                    new Migrator(connection, Sets, Time).Run();
                    Settings.Demand(connection, Role.Writer);
                    Identify(connection, random);
                }
            );
            return (new SqliteWriteConnection(connection, PagesBetweenFolds), whole);
        });

    public override bool CheckForReading(string holder)
    {
        if (!Exists())
        {
            throw new StoreRefusedException($"There is no database in {Folder}.");
        }
        var (connection, whole) = Guard(() => Open(Role.Reader, Whole));
        connection.Dispose();
        return whole;
    }

    public override MoveEnd End(bool isTarget)
    {
        if (!isTarget && !Exists())
        {
            throw new StoreRefusedException($"There is no database in {Folder}.");
        }
        var held = Lock("palermo move");
        try
        {
            return Guard(() => new MoveEnd(isTarget ? Target() : Open(Role.Reader, Whole).Connection, held, Sets));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private SqliteConnection Target()
    {
        OwnerOnly.MakeFile(Path);
        return Open(Role.Writer, connection => new Migrator(connection, Sets, Time).Run()).Connection;
    }

    private void Whole(SqliteConnection connection)
    {
        Schema.DemandCurrent(connection, Sets);
        DemandWhole(connection);
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
}
