namespace Palermo.Architecture.Tests.Rooms;

/// <summary>A use that some rooms must not make, with the reason.</summary>
/// <param name="Prefix">Start of a type's or a member's full name.</param>
/// <param name="Except">Rooms where it is the room's own work.</param>
internal sealed record BannedUse(string Prefix, string Because, params string[] Except)
{
    private const string Seam = "a test must be able to fix it or make it fail";
    private const string PureBecause = "a pure room takes bytes and gives values";

    /// <summary>Rooms that turn values into values: no web, no database, no files, no network, no processes.</summary>
    public static IReadOnlyList<string> PureRooms { get; } = ["Kernel", "Ledger", "Parsing", "Disclosure"];

    public static IReadOnlyList<BannedUse> Everywhere { get; } =
    [
        new("System.DateTime.get_Now", Seam),
        new("System.DateTime.get_UtcNow", Seam),
        new("System.DateTime.get_Today", Seam),
        new("System.DateTimeOffset.get_Now", Seam),
        new("System.DateTimeOffset.get_UtcNow", Seam),
        new("System.Diagnostics.Stopwatch.StartNew", Seam, "Palermo"),
        new("System.Guid.NewGuid", Seam),
        new("System.Guid.CreateVersion7", Seam),
        new("System.Random.", Seam),
        new("System.Console.", "output belongs to the command; a library answers with values", "Palermo"),
        new("System.Threading.Tasks.Task.Run", "work that nobody waits for loses its errors"),
        new("System.Threading.Thread.Sleep", "a sleeping thread serves nobody"),
        new("System.Threading.Tasks.Task.Wait", "blocking on a task can lock the site up"),
        new("System.Threading.Tasks.Task`1.get_Result", "blocking on a task can lock the site up"),
        new("System.Threading.Tasks.Task`1.Wait", "blocking on a task can lock the site up"),
        new("System.Runtime.Serialization.Formatters.", "it runs what the bytes say"),
        new("System.Environment.Exit", "only the end of Main ends the program"),
        .. Files(Seam, "Kernel", "Storage", "Palermo"),
    ];

    public static IReadOnlyList<BannedUse> InPureRooms { get; } =
    [
        new("Microsoft.AspNetCore.", PureBecause),
        new("Microsoft.Data.", PureBecause),
        new("Microsoft.Extensions.", PureBecause),
        new("System.Data.", PureBecause),
        new("Dapper.", PureBecause),
        new("System.Net.Http.", PureBecause),
        new("System.Net.Sockets.", PureBecause),
        new("System.Diagnostics.Process", PureBecause),
        .. Files(PureBecause, "Kernel"),
    ];

    public static IEnumerable<string> Violations(string room, AssemblyFacts facts)
    {
        var banned = PureRooms.Contains(room) ? Everywhere.Concat(InPureRooms) : Everywhere;
        return from use in banned
            where !use.Except.Contains(room)
            from name in facts.Types.Concat(facts.Members)
            where name.StartsWith(use.Prefix, StringComparison.Ordinal)
            select $"{room} must not use {name}: {use.Because}";
    }

    private static IEnumerable<BannedUse> Files(string because, params string[] except) =>
        new[]
        {
            "System.IO.File.",
            "System.IO.FileInfo.",
            "System.IO.FileStream.",
            "System.IO.Directory.",
            "System.IO.DirectoryInfo.",
        }.Select(prefix => new BannedUse(prefix, because, except));
}
