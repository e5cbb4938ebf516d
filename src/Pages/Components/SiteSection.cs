namespace Palermo.Pages.Components;

/// <summary>The sections of the site, in the order of the main navigation.</summary>
public enum SiteSection
{
    Documents,
    Recommendations,
    Meetings,
    States,
    Articles,
    Topics,
    Consistency,
}

/// <summary>A step on the way from the start page to this one.</summary>
/// <param name="Label">In the page's language, or in <paramref name="Language"/>.</param>
/// <param name="Path">Address without language, beginning with a slash.</param>
public sealed record Crumb(string Label, string Path, string? Language = null);
