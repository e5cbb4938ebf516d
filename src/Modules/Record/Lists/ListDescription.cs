using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.OpenApi;

namespace Palermo.Record.Lists;

/// <summary>Tells the description of the API which parameters a list takes.</summary>
internal static class ListDescription
{
    /// <param name="common">Names that are taken besides the facets.</param>
    public static TBuilder Describe<TBuilder>(this TBuilder endpoint, ListShape shape, IReadOnlyList<string> common)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.AddOpenApiOperationTransformer(
            (operation, _, _) =>
            {
                operation.Parameters ??= [];
                foreach (var parameter in Parameters(shape, common))
                {
                    operation.Parameters.Add(parameter);
                }
                return Task.CompletedTask;
            }
        );

    private static IEnumerable<OpenApiParameter> Parameters(ListShape shape, IReadOnlyList<string> common)
    {
        foreach (var facet in shape.Facets)
        {
            yield return Parameter(facet.Name, Meaning(facet), Values(facet));
        }
        foreach (var name in common)
        {
            yield return Common(name, shape);
        }
    }

    private static OpenApiParameter Common(string name, ListShape shape) =>
        name switch
        {
            ListParameters.Words => Parameter(
                name,
                "Words, all of which must occur; \"a phrase\", -without, this OR that, begin*.",
                new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = ListParameters.LongestWords }
            ),
            ListParameters.Cursor => Parameter(
                name,
                "The place to go on from: `next` of the page before.",
                new OpenApiSchema { Type = JsonSchemaType.String }
            ),
            ListParameters.Limit => Parameter(name, "Rows on a page.", Limit(shape)),
            ListParameters.Format => Parameter(
                name,
                "`jsonl` and `csv` give all rows at once and take neither `cursor` nor `limit`.",
                OneOf([ListEndpoints.Json, ListEndpoints.JsonLines, ListEndpoints.Table])
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "not a parameter of lists"),
        };

    private static string Meaning(ListFacet facet) =>
        "Only rows of these values; several are alternatives."
        + (facet.Accepts(ListFacet.None) && facet is ColumnFacet ? $" `{ListFacet.None}` stands for rows where it is not known." : "")
        + (facet.IsBorne is null ? "" : " A name that nothing in the record bears is refused.");

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
            Maximum = $"{shape.LargestLimit}",
            Default = shape.DefaultLimit,
        };
}
