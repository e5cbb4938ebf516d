using Npgsql;

namespace Palermo.Storage;

/// <summary>What a server's refusal means for whoever runs the program, and what to do about it. Never with a password.</summary>
internal static class PostgresRefusals
{
    private const string PasswordMissing = "No password has been provided";
    private const string Damaged = "Leave the database as it is and restore a copy into another.";

    /// <summary>It was not even entered.</summary>
    public static StoreRefusedException Of(PostgresException told, NpgsqlConnectionStringBuilder place) =>
        new($"The server does not let Palermo in: {InWords(told, place.Database!)}", told);

    /// <summary>Something failed in it.</summary>
    public static StoreRefusedException Failed(PostgresException told) =>
        new($"The server refuses: {InWords(told)}", told) { MayGoOn = true };

    /// <summary>The server asks for a password and none is there to give; Npgsql tells it by its words alone.</summary>
    public static bool IsPasswordMissing(NpgsqlException error) => error.Message.StartsWith(PasswordMissing, StringComparison.Ordinal);

    public static StoreRefusedException NoPassword(NpgsqlException error, NpgsqlConnectionStringBuilder place) =>
        new($"The server asks for a password. {Remedy(PostgresErrorCodes.InvalidPassword, place.Database!)}", error);

    /// <param name="database">Where it is known which one.</param>
    public static string InWords(PostgresException told, string database = "…") =>
        $"{told.MessageText}. {Remedy(told.SqlState, database)}".TrimEnd();

    /// <summary>Classes 53, 55, 58 and XX: resources, state of what is used, the system, the server's own errors.</summary>
    public static bool IsOfServer(string state) =>
        state[..2] is "53" or "55" or "58" or "XX"
        || state
            is PostgresErrorCodes.InsufficientPrivilege
                or PostgresErrorCodes.UndefinedTable
                or PostgresErrorCodes.ReadOnlySqlTransaction
                or PostgresErrorCodes.QueryCanceled;

    private static string Remedy(string state, string database) =>
        state switch
        {
            PostgresErrorCodes.InvalidPassword =>
                "Put the password of the role into ~/.pgpass or the environment variable PGPASSWORD, or ask whoever runs the server for it.",
            PostgresErrorCodes.InvalidAuthorizationSpecification =>
                "Name another role with Username=…, or ask whoever runs the server to make this one.",
            PostgresErrorCodes.InvalidCatalogName =>
                $"Name another one, or make it: createdb --template template0 --encoding UTF8 {database}",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"Make the role that writes the owner: ALTER DATABASE {database} OWNER TO …; one that only reads needs pg_read_all_data.",
            PostgresErrorCodes.DiskFull => "Make room on the server's disk.",
            PostgresErrorCodes.ReadOnlySqlTransaction =>
                $"Name the server that takes writes, or let this one: ALTER DATABASE {database} SET default_transaction_read_only = off",
            PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable => "Run it again when the server has less to do.",
            PostgresErrorCodes.UndefinedTable => Damaged,
            _ when state.StartsWith("XX", StringComparison.Ordinal) => Damaged,
            _ when IsOfServer(state) => "Ask whoever runs the server.",
            _ => "",
        };
}
