using Palermo.Record.Answers;
using Palermo.Record.ListStates;

namespace Palermo.Record.ShowState;

/// <summary>A State or area: its names through the years, and where documents list it.</summary>
public sealed record ShownState
{
    public required StateItem State { get; init; }

    /// <summary>Formal name, English.</summary>
    public string? FormalName { get; init; }

    /// <summary>Names used before, oldest first, by the register.</summary>
    public required IReadOnlyList<EarlierName> EarlierNames { get; init; }

    /// <summary>Names under which documents list it, the earliest use first.</summary>
    public required IReadOnlyList<PrintedName> PrintedNames { get; init; }

    /// <summary>Documents that list it.</summary>
    public long Documents { get; init; }

    /// <summary>In the newest of them, newest first.</summary>
    public required IReadOnlyList<Appearance> Appearances { get; init; }
}

/// <param name="Until">First day of the name that followed, or its year.</param>
public sealed record EarlierName(string Name, string Until);

/// <param name="First">Date of the earliest document that prints it; null where none is dated.</param>
public sealed record PrintedName(string Name, string? First, string? Last);

/// <summary>A State in one document.</summary>
/// <param name="Parts">Each part it took there, with the place.</param>
public sealed record Appearance(DocumentLink Document, IReadOnlyList<AppearanceOf> Parts);

/// <param name="Part"><c>party</c>, <c>observer</c>, <c>spoke</c>, <c>panellist</c>, <c>chair</c>.</param>
/// <param name="Printed">The name as the document prints it.</param>
/// <param name="Person">Who chaired or led the discussion.</param>
/// <param name="Address">The place in the reader.</param>
public sealed record AppearanceOf(string Part, string Printed, string? Person, long? Paragraph, string Address);
