namespace Palermo.Pages.Web;

/// <summary>What every page says of the records it shows.</summary>
/// <param name="Version">Changes with every change of the records, and only then; it is part of every page's entity tag.</param>
/// <param name="Changed">When the records last changed; null while there are none.</param>
/// <param name="HoldsSamples">Some of the records are of invented bodies or States.</param>
public sealed record Freshness(string Version, DateTimeOffset? Changed, bool HoldsSamples)
{
    /// <summary>Of records that are not there, or cannot be asked.</summary>
    public static Freshness None { get; } = new("", null, HoldsSamples: false);

    /// <summary>Documents that were not yet compared with the others, because an import was ended before it came to that.</summary>
    public long Uncompared { get; init; }
}

/// <summary>Asks the records; called once for each request, so it answers within microseconds.</summary>
public delegate Freshness ReadFreshness();
