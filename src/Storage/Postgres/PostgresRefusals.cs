using Npgsql;

namespace Palermo.Storage;

/// <summary>What a server's refusal means for whoever runs the program, and what to do about it. Never with a password.</summary>
internal static class PostgresRefusals
{
    private const string PasswordMissing = "No password has been provided";

    public static StoreRefusedException Of(PostgresException told, NpgsqlConnectionStringBuilder place) =>
        new($"The server does not let Palermo in: {told.MessageText}. {Remedy(told.SqlState, place)}".TrimEnd(), told);

    /// <summary>The server asks for a password and none is there to give; Npgsql tells it by its words alone.</summary>
    public static bool IsPasswordMissing(NpgsqlException error) => error.Message.StartsWith(PasswordMissing, StringComparison.Ordinal);

    public static StoreRefusedException NoPassword(NpgsqlException error, NpgsqlConnectionStringBuilder place) =>
        new($"The server asks for a password. {Remedy(PostgresErrorCodes.InvalidPassword, place)}", error);

    private static string Remedy(string state, NpgsqlConnectionStringBuilder place) =>
        state switch
        {
            PostgresErrorCodes.InvalidPassword =>
                "Put the password of the role into ~/.pgpass or the environment variable PGPASSWORD, or ask whoever runs the server for it.",
            PostgresErrorCodes.InvalidAuthorizationSpecification =>
                "Name another role with Username=…, or ask whoever runs the server to make this one.",
            PostgresErrorCodes.InvalidCatalogName =>
                $"Name another one, or make it: createdb --template template0 --encoding UTF8 {place.Database}",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"Make the role that writes the owner: ALTER DATABASE {place.Database} OWNER TO …; one that only reads needs pg_read_all_data.",
            _ => "",
        };
}
