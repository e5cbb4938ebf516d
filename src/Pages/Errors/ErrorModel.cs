namespace Palermo.Pages.Errors;

/// <summary>What went wrong, for the reader.</summary>
/// <param name="Status">400, 404, 405, 500 or 503; others read as one of these.</param>
/// <param name="Detail">What exactly, in the reader's language.</param>
/// <param name="Incident">Under which id the program's log tells more.</param>
public sealed record ErrorModel(int Status, string? Detail = null, string? Incident = null);
