using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Palermo.Pages.About;

namespace Palermo.Host.Web;

/// <summary>The OpenAPI document as the page /api shows it.</summary>
internal static class ApiReference
{
    public static async Task<ApiModel> ReadAsync(IServiceProvider services, CancellationToken cancel)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1").GetOpenApiDocumentAsync(cancel);
        return new ApiModel([
            .. document.Paths.SelectMany(path => (path.Value.Operations ?? []).Select(pair => Operation(path.Key, pair.Key, pair.Value))),
        ]);
    }

    private static ApiOperation Operation(string path, HttpMethod method, OpenApiOperation operation) =>
        new(
            method.Method,
            path,
            operation.Summary ?? operation.Description,
            [.. (operation.Parameters ?? []).Select(Parameter)],
            [.. (operation.Responses ?? []).Select(answer => (answer.Key, string.Join(", ", answer.Value.Content?.Keys ?? [])))]
        );

    private static ApiParameter Parameter(IOpenApiParameter parameter) =>
        new(parameter.Name!, parameter.In?.GetDisplayName() ?? "", TypeOf(parameter.Schema), parameter.Required, parameter.Description);

    private static string TypeOf(IOpenApiSchema? schema) =>
        schema?.Type is not { } type ? ""
        : type.HasFlag(JsonSchemaType.Array) ? $"{TypeOf(schema.Items)}[]"
        : type.HasFlag(JsonSchemaType.Integer) ? "integer"
        : (type & ~JsonSchemaType.Null).ToIdentifiers()[0];
}
