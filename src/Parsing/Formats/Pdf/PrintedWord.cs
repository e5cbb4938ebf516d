namespace Palermo.Parsing.Formats.Pdf;

/// <summary>A word where it stands on its page, in points from the upper left corner.</summary>
internal readonly record struct PrintedWord(float Left, float Top, float Right, float Bottom, string Text)
{
    /// <summary>Text so much smaller than its line, and not on its ground, is raised.</summary>
    private const float Small = 0.8f;

    public float Width => Right - Left;

    public float Height => Bottom - Top;

    public bool IsRaisedIn(PrintedLine line) => Height < line.Height * Small && Bottom < line.Bottom - line.Height / 10;
}
