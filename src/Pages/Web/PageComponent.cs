using Microsoft.AspNetCore.Components;
using Palermo.Pages.Languages;

namespace Palermo.Pages.Web;

/// <summary>Every component of a page: it knows the page's context and speaks the page's language.</summary>
public abstract class PageComponent : ComponentBase
{
    [CascadingParameter]
    public required PageContext Page { get; set; }

    protected Words Words => Page.Words;
}
