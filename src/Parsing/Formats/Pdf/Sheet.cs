namespace Palermo.Parsing.Formats.Pdf;

/// <summary>The size of the pages, in points; noughts where it is not known.</summary>
internal readonly record struct Sheet(float Width, float Height);
