namespace Palermo.Host;

/// <summary>What the site is to be opened on.</summary>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="DataFolder">Full path of the folder of database and files.</param>
internal sealed record SiteOptions(string Urls, string DataFolder);
