using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Palermo.Kernel;
using Palermo.Pages.Web;
using Palermo.Record.Answers;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record;

/// <summary>The Working Group's record: the two verbs the host calls.</summary>
public static partial class RecordModule
{
    /// <param name="services">The host's services.</param>
    /// <param name="place">Where the records are; a folder is made where it is missing.</param>
    public static IServiceCollection AddRecord(this IServiceCollection services, DataPlace place)
    {
        services.AddSingleton(given =>
            OpenForReading(place, given.GetRequiredService<TimeProvider>(), given.GetRequiredService<IRandom>())
        );
        services.AddSingleton<ISearchIndex, TextIndex>();
        services.AddSingleton<UntilChanged>();
        services.AddHostedService<ReadAhead>();
        services.AddSingleton<ReadFreshness>(given =>
        {
            var store = given.GetRequiredService<Store>();
            return () => store.Read(LastChange.Read);
        });
        services.Configure<JsonOptions>(json => RecordJsonOptions.Set(json.SerializerOptions));
        return services;
    }

    public static IEndpointRouteBuilder MapRecord(this IEndpointRouteBuilder routes)
    {
        RecordRoutes.Map(routes);
        return routes;
    }
}
