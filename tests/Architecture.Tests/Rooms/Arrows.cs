namespace Palermo.Architecture.Tests.Rooms;

/// <summary>
/// Arrows run down: host, modules, then Pages, Access and Search, then Storage, then the pure rooms, then Kernel. Because a module that knows another
/// cannot be changed alone, and a pure room that knows the database cannot be tested without one.
/// </summary>
internal static class Arrows
{
    private static readonly string[] Pure = ["Ledger", "Parsing", "Disclosure"];
    private static readonly string[] Shared = ["Access", "Search", "Storage"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Kernel"] = [],
        ["Ledger"] = ["Kernel"],
        ["Parsing"] = ["Kernel"],
        ["Disclosure"] = ["Kernel"],
        ["Access"] = ["Kernel", .. Pure, "Storage"],
        ["Search"] = ["Kernel", .. Pure, "Storage"],
        ["Storage"] = ["Kernel", .. Pure],
        ["Pages"] = ["Kernel"],
    };

    private static readonly string[] ModuleMay = ["Kernel", "Pages", .. Pure, .. Shared];

    /// <summary>The host may know every room; Protection stands apart and nothing refers to it.</summary>
    public static IEnumerable<string> Violations(string from, IEnumerable<string> to) =>
        to.Where(room => !May(from, room)).Select(room => $"{from} must not refer to {room}");

    private static bool May(string from, string to)
    {
        if (from == "Palermo")
            return to != "Protection";
        if (from.StartsWith("Modules/", StringComparison.Ordinal))
            return ModuleMay.Contains(to);
        return Allowed.TryGetValue(from, out var rooms) && rooms.Contains(to);
    }
}
