using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Examine;

/// <summary>What is looked at on a page.</summary>
internal static class Look
{
    /// <summary>With everything unfolded.</summary>
    public static async Task<IReadOnlyList<Fault>> WholeAsync(Visitor visitor) =>
        [
            .. await visitor.ExamineAsync("unfold()"),
            .. await visitor.ExamineAsync("axe()"),
            .. await visitor.ExamineAsync("contrast()"),
            .. await LayoutAsync(visitor),
            .. await visitor.ExamineAsync("small()"),
            .. await visitor.ExamineAsync("tongues()"),
        ];

    public static async Task<IReadOnlyList<Fault>> DarkAsync(Visitor visitor) =>
        [
            .. await visitor.ExamineAsync("unfold()"),
            .. await visitor.ExamineAsync("axe(['color-contrast', 'link-in-text-block'])"),
            .. await visitor.ExamineAsync("contrast()"),
        ];

    /// <summary>As the page comes, in a window of another width.</summary>
    public static async Task<IReadOnlyList<Fault>> LayoutAsync(Visitor visitor, int width)
    {
        var (wide, high) = (visitor.View.Width, visitor.Page.ViewportSize!.Height);
        await visitor.Page.SetViewportSizeAsync(width, high);
        var faults = await LayoutAsync(visitor);
        await visitor.Page.SetViewportSizeAsync(wide, high);
        return [.. faults.Select(fault => fault with { Detail = $"{fault.Detail} (at {width} wide)" })];
    }

    public static async Task<IReadOnlyList<Fault>> LayoutAsync(Visitor visitor) =>
        [
            .. await visitor.ExamineAsync("sideways()"),
            .. await visitor.ExamineAsync("cut()"),
            .. await visitor.ExamineAsync("hints()"),
            .. await visitor.ExamineAsync("overlaps()"),
        ];
}
