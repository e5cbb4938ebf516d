using System.Globalization;
using Npgsql;

namespace Palermo.Storage;

/// <summary>Reads how a server is named. What was written is never repeated in a message, since a password may stand in it.</summary>
internal static class ConnectionText
{
    private const string Forms = "Write \"Host=…;Database=…;Username=…\" or postgres://user@host/database.";

    /// <exception cref="StoreRefusedException">Neither of the two forms, or no server and database in it.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        var connection = text.Contains("://", StringComparison.Ordinal) ? FromAddress(text) : FromPairs(text);
        return string.IsNullOrWhiteSpace(connection.Host) || string.IsNullOrWhiteSpace(connection.Database)
            ? throw new StoreRefusedException($"The connection names no server or no database. {Forms}")
            : connection;
    }

    private static NpgsqlConnectionStringBuilder FromPairs(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw NotUnderstood();
        }
    }

    private static NpgsqlConnectionStringBuilder FromAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("postgres" or "postgresql"))
        {
            throw NotUnderstood();
        }
        var connection = FromPairs(Settings(address.Query));
        var user = address.UserInfo.Split(':', 2);
        connection.Host = address.Host.Length > 0 ? Uri.UnescapeDataString(address.Host) : connection.Host;
        if (address.AbsolutePath.TrimStart('/') is { Length: > 0 } database)
        {
            connection.Database = Uri.UnescapeDataString(database);
        }
        if (address.Port > 0)
        {
            connection.Port = address.Port;
        }
        if (user[0].Length > 0)
        {
            connection.Username = Uri.UnescapeDataString(user[0]);
        }
        if (user.Length == 2)
        {
            connection.Password = Uri.UnescapeDataString(user[1]);
        }
        return connection;
    }

    /// <summary><c>?sslmode=require&amp;host=/run/postgresql</c>, with the names of libpq.</summary>
    private static string Settings(string query)
    {
        var pairs = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        var settings = new System.Data.Common.DbConnectionStringBuilder();
        foreach (var pair in pairs)
        {
            settings[Name(Uri.UnescapeDataString(pair[0]))] = Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? "");
        }
        return settings.ConnectionString;
    }

    private static string Name(string libpq) =>
        libpq.ToLower(CultureInfo.InvariantCulture) switch
        {
            "sslmode" => "SSL Mode",
            "sslrootcert" => "Root Certificate",
            "application_name" => "Application Name",
            "connect_timeout" => "Timeout",
            "user" => "Username",
            "dbname" => "Database",
            var other => other,
        };

    private static StoreRefusedException NotUnderstood() => new($"The connection to the database is not understood. {Forms}");
}
