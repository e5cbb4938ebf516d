namespace Palermo.Browser.Tests.Stage;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
public sealed record View(string Language, int Width, bool Dark = false, bool Script = true)
{
    public override string ToString() => $"{Language}, {Width} wide{(Dark ? ", dark" : "")}{(Script ? "" : ", no script")}";
}

/// <summary>Something wrong on a page: under which rule, where, and what was found.</summary>
public sealed record Fault(string Rule, string Element, string Detail)
{
    public override string ToString() => $"{Rule}: {Element}: {Detail}";
}
