namespace Palermo.Storage;

/// <summary>
/// Which SQLite may be used. Up to 3.51.2 two connections that write or fold back the log at once can damage a file; 3.51.3 mends it,
/// and 3.50.7 and 3.44.6 within their lines. The bundled 3.50.4 is allowed because here one connection alone does both (decision 0002).
/// </summary>
internal static class SqliteVersion
{
    private static readonly Version SafeWithOneWriter = new(3, 50, 4);
    private static readonly Version Mended = new(3, 51, 3);

    /// <exception cref="StoreRefusedException">The version has the fault and has not been tried with this program.</exception>
    public static void Demand(string version)
    {
        if (!Version.TryParse(version, out var found) || !Allowed(found))
        {
            throw new StoreRefusedException($"SQLite {version} is not one this program may use: 3.50.4, 3.50.7 or 3.51.3 and later.");
        }
    }

    private static bool Allowed(Version found) =>
        found == SafeWithOneWriter
        || found >= Mended
        || (found.Major, found.Minor) switch
        {
            (3, 50) => found.Build >= 7,
            (3, 44) => found.Build >= 6,
            _ => false,
        };
}
