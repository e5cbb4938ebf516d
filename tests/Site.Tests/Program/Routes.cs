using Microsoft.AspNetCore.Routing;
using Palermo.Host;

namespace Palermo.Site.Tests.Program;

/// <summary>The addresses that the program answers, with their gaps: <c>/documents/{id}</c>.</summary>
internal static class Routes
{
    public static IReadOnlyList<string> OfProgram()
    {
        using var scratch = new Scratch();
        using var app = (IDisposable)
            Host.Site.Compose(new SiteOptions("http://127.0.0.1:0", Palermo.Storage.DataPlace.Folder(scratch.Data)));
        return
        [
            .. ((IEndpointRouteBuilder)app)
                .DataSources.SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
                .Distinct(),
        ];
    }
}
