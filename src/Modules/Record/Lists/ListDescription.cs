using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.OpenApi;

namespace Palermo.Record.Lists;

/// <summary>Tells the description of the API which parameters a list takes.</summary>
internal static class ListDescription
{
    public static TBuilder Describe<TBuilder>(this TBuilder endpoint, ListShape shape, bool withPaging)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.AddOpenApiOperationTransformer(
            (operation, _, _) =>
            {
                operation.Parameters ??= [];
                foreach (var parameter in Parameters(shape, withPaging))
                {
                    operation.Parameters.Add(parameter);
                }
                return Task.CompletedTask;
            }
        );

    private static IEnumerable<OpenApiParameter> Parameters(ListShape shape, bool withPaging)
    {
        yield return Parameter(
            ListParameters.Words,
            "Words, all of which must occur; \"a phrase\", -without, this OR that, begin*.",
            new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = ListParameters.LongestWords }
        );
        foreach (var facet in shape.Facets)
        {
            yield return Parameter(facet.Name, Meaning(facet), Values(facet));
        }
        if (withPaging)
        {
            yield return Parameter(
                ListParameters.Cursor,
                "The place to go on from: `next` of the page before.",
                new OpenApiSchema { Type = JsonSchemaType.String }
            );
            yield return Parameter(ListParameters.Limit, "Rows on a page.", Limit(shape));
            yield return Parameter(
                ListParameters.Format,
                "`jsonl` and `csv` give all rows at once.",
                OneOf([ListEndpoints.Json, ListEndpoints.JsonLines, ListEndpoints.Table])
            );
        }
    }

    private static string Meaning(ListFacet facet) =>
        $"Only rows of these values; several are alternatives. `{ListFacet.None}` stands for rows where it is not known.";

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Schema = schema,
        };

    private static OpenApiSchema Values(ListFacet facet) =>
        new()
        {
            Type = JsonSchemaType.Array,
            MaxItems = ListFacet.MostValues,
            Items = OneOf(facet.Allowed),
        };

    private static OpenApiSchema OneOf(string[] values) =>
        new() { Type = JsonSchemaType.String, Enum = values.Length == 0 ? null : [.. values.Select(value => (JsonNode)value)] };

    private static OpenApiSchema Limit(ListShape shape) =>
        new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = "1",
            Maximum = $"{ListQuery.LargestLimit}",
            Default = shape.DefaultLimit,
        };
}
