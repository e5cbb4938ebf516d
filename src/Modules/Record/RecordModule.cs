using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Palermo.Record;

/// <summary>The Working Group's record: the two verbs the host calls.</summary>
public static partial class RecordModule
{
    /// <param name="services">The host's services.</param>
    /// <param name="dataFolder">Full path of the folder of database and files.</param>
    public static IServiceCollection AddRecord(this IServiceCollection services, string dataFolder) => services;

    public static IEndpointRouteBuilder MapRecord(this IEndpointRouteBuilder routes) => routes;
}
