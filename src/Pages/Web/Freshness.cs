namespace Palermo.Pages.Web;

/// <summary>How fresh the records are that the pages show.</summary>
/// <param name="Version">Changes with every change of the records, and only then; it is part of every page's entity tag.</param>
/// <param name="Changed">When the records last changed; null while there are none.</param>
public sealed record Freshness(string Version, DateTimeOffset? Changed);

/// <summary>Asks the records how fresh they are; called once for each request, so it answers within microseconds.</summary>
public delegate Freshness ReadFreshness();
