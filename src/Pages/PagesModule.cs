using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;

namespace Palermo.Pages;

/// <summary>What the host needs to write pages.</summary>
public static class PagesModule
{
    /// <summary>Lets every script of the six languages stand in a page as itself: an Arabic letter takes two bytes, not eight.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services) =>
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
}
