using System.CommandLine;

namespace Palermo.Host.Verbs;

/// <summary>`--data DIR`, the same for every verb that touches data: the folder that holds database and files.</summary>
internal static class DataOption
{
    public static Option<DirectoryInfo> Create(string description = "Folder of the database and its files; made when missing") =>
        new("--data")
        {
            HelpName = "DIR",
            Description = description,
            DefaultValueFactory = _ => Default(),
        };

    /// <summary>Where the fictional samples live, apart from what someone works on.</summary>
    public static DirectoryInfo Samples() => new(Default().FullName + "-demo");

    private static DirectoryInfo Default() =>
        new(
            Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "palermo"
            )
        );
}
