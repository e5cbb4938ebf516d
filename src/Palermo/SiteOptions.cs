using Palermo.Storage;

namespace Palermo.Host;

/// <summary>What the site is to be opened on.</summary>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="Place">Where the records are.</param>
internal sealed record SiteOptions(string Urls, DataPlace Place);
