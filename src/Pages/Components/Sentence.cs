using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Palermo.Pages.Web;

namespace Palermo.Pages.Components;

/// <summary>
/// A sentence of the interface that may quote a document: the quoted words, which stand between isolates, say their language, so that they
/// are read aloud in it.
/// </summary>
public sealed partial class Sentence : PageComponent
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>Of the quoted words.</summary>
    [Parameter]
    public string Quoting { get; set; } = "en";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var from = 0;
        foreach (Match quoted in Quoted().Matches(Text))
        {
            builder.AddContent(0, Text[from..quoted.Index]);
            builder.OpenElement(1, "bdi");
            builder.AddMultipleAttributes(2, Page.In(Quoting));
            builder.AddContent(3, quoted.Groups["words"].Value);
            builder.CloseElement();
            from = quoted.Index + quoted.Length;
        }
        builder.AddContent(4, Text[from..]);
    }

    // The innermost isolates; an Arabic name between them is of the page itself.
    [GeneratedRegex(@"\u2068(?<words>[^\u2066-\u2069\p{IsArabic}]*)\u2069", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
