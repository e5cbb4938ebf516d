using Npgsql;

namespace Palermo.Storage;

/// <summary>Where an installation keeps its records.</summary>
public abstract record DataPlace
{
    private DataPlace() { }

    /// <summary>A folder with a SQLite file in it.</summary>
    public static DataPlace Folder(string path) => new InFolder(path);

    /// <summary>A database of a PostgreSQL server.</summary>
    /// <param name="connection"><c>Host=…;Database=…</c> or <c>postgres://user@host/database</c>.</param>
    /// <exception cref="StoreRefusedException">It is neither.</exception>
    public static DataPlace Database(string connection) => new OnServer(ConnectionText.Read(connection));

    public bool IsOnServer => this is OnServer;

    internal sealed record InFolder(string Path) : DataPlace
    {
        public override string ToString() => Path;
    }

    internal sealed record OnServer(NpgsqlConnectionStringBuilder Connection) : DataPlace
    {
        /// <summary>Never with a password.</summary>
        public override string ToString() => $"the database {Connection.Database ?? Connection.Username} on {Connection.Host}";
    }
}
