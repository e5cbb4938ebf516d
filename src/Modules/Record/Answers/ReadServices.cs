using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Palermo.Pages.Languages;
using Palermo.Pages.Web;
using Palermo.Record.Answers;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record.Answers;

/// <summary>What every endpoint of the record needs.</summary>
internal sealed record ReadServices(
    [Microsoft.AspNetCore.Mvc.FromServices] Store Store,
    [Microsoft.AspNetCore.Mvc.FromServices] ISearchIndex Index,
    [Microsoft.AspNetCore.Mvc.FromServices] UntilChanged Kept,
    [Microsoft.AspNetCore.Mvc.FromServices] IOptions<JsonOptions> Json
)
{
    public Asking Asking(HttpContext http) => new(Store, Index, Kept, Words(http));

    public static Words Words(HttpContext http) => PageContext.Of(http).Words;
}
