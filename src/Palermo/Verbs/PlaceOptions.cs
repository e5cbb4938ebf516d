using System.CommandLine;
using System.CommandLine.Parsing;
using Palermo.Storage;

namespace Palermo.Host.Verbs;

/// <summary>`--data DIR` or `--database CONNECTION`, the same for every verb that touches records: where they are.</summary>
internal sealed class PlaceOptions
{
    /// <summary>For the help of each verb.</summary>
    public const string Help = """
        The records are in a folder (--data) or in a database of a PostgreSQL server (--database), named as
        "Host=db.example;Database=palermo;Username=palermo" or postgres://palermo@db.example/palermo. A password is better kept in ~/.pgpass
        or the environment variable PGPASSWORD than written in a command, where others can see it.
        """;

    private readonly Option<DirectoryInfo> data;
    private readonly Option<string> database = new("--database")
    {
        HelpName = "CONNECTION",
        Description = "PostgreSQL database of the records, instead of --data",
    };

    private PlaceOptions(string description) =>
        data = new Option<DirectoryInfo>("--data")
        {
            HelpName = "DIR",
            Description = description,
            DefaultValueFactory = _ => Default(),
        };

    /// <summary>Gives a verb both options and refuses them together.</summary>
    public static PlaceOptions AddTo(Command verb, string description = "Folder of the database and its files; made when missing")
    {
        var options = new PlaceOptions(description);
        verb.Options.Add(options.data);
        verb.Options.Add(options.database);
        verb.Validators.Add(options.Demand);
        return options;
    }

    /// <summary>Neither was given.</summary>
    public bool IsLeftOut(ParseResult parsed) => !IsGiven(parsed.GetResult(data)) && parsed.GetResult(database) is null;

    public DataPlace Of(ParseResult parsed) =>
        parsed.GetValue(database) is { } connection
            ? DataPlace.Database(connection)
            : DataPlace.Folder(parsed.GetRequiredValue(data).FullName);

    /// <summary>Where the fictional samples live, apart from what someone works on.</summary>
    public static DataPlace Samples() => DataPlace.Folder(Default().FullName + "-demo");

    private void Demand(CommandResult given)
    {
        if (given.GetResult(database) is not { } server)
        {
            return;
        }
        if (IsGiven(given.GetResult(data)))
        {
            given.AddError("--data and --database name two places; give one of them.");
        }
        try
        {
            _ = server.Tokens is [var connection] ? DataPlace.Database(connection.Value) : null;
        }
        catch (StoreRefusedException refused)
        {
            given.AddError(refused.Message);
        }
    }

    private static bool IsGiven(OptionResult? option) => option is { Implicit: false };

    private static DirectoryInfo Default() =>
        new(
            Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "palermo"
            )
        );
}
