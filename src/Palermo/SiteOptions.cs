namespace Palermo.Host;

/// <summary>What `serve` was asked for.</summary>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="DataFolder">Full path of the folder of database and files.</param>
/// <param name="Demo">Whether the sample records are loaded before the site opens.</param>
internal sealed record SiteOptions(string Urls, string DataFolder, bool Demo);
