namespace Palermo.Pages.Components;

/// <summary>One way to filter a list, such as the session.</summary>
/// <param name="Name">As it stands in the query.</param>
/// <param name="Label">In the page's language.</param>
public sealed record Facet(string Name, string Label, IReadOnlyList<FacetValue> Values);

/// <summary>One value of a facet.</summary>
/// <param name="Value">As it stands in the query.</param>
/// <param name="Count">How many entries of the list it leaves.</param>
/// <param name="Language">Of the label, where it is not the page's.</param>
public sealed record FacetValue(string Value, string Label, long Count, bool IsChosen, string? Language = null);
