namespace Palermo.Pages.Components;

/// <summary>A line of a table of contents.</summary>
/// <param name="Label">The section's own label, e.g. "II"; null where it has none.</param>
/// <param name="Address">Usually a fragment: <c>#section-II</c>.</param>
public sealed record ContentsEntry(string? Label, string Title, string Address, IReadOnlyList<ContentsEntry> Children);
