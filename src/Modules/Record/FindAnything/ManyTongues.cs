using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Palermo.Pages.Languages;
using Palermo.Pages.Web;

namespace Palermo.Record.FindAnything;

/// <summary>Text of the index, which holds names and sentences in several languages side by side: words in a script of their own say their language.</summary>
public sealed partial class ManyTongues : PageComponent
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var from = 0;
        foreach (Match run in Runs().Matches(Text))
        {
            var language = SiteLanguage.Find(run.Groups.Values.Skip(1).First(group => group.Success).Name)!;
            builder.AddContent(0, Text[from..run.Index]);
            builder.OpenElement(1, "bdi");
            builder.AddAttribute(2, "lang", language.Tag);
            builder.AddAttribute(3, "dir", language.Direction);
            builder.AddContent(4, run.Value);
            builder.CloseElement();
            from = run.Index + run.Length;
        }
        builder.AddContent(5, Text[from..]);
    }

    [GeneratedRegex(
        @"(?<ar>\p{IsArabic}+([\s/]+\p{IsArabic}+)*)|(?<zh>\p{IsCJKUnifiedIdeographs}+)|(?<ru>\p{IsCyrillic}+([\s-]+\p{IsCyrillic}+)*)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Runs();
}
