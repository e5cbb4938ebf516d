using System.Text.Json;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Web;

/// <summary>The description of the interface tells the truth about it.</summary>
public sealed class OpenApiTests(SampleSite site)
{
    /// <summary>A record that exists, for each gap of an address in a collection.</summary>
    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal)
    {
        ["documents"] = "lc-aop-wg-1-2024-4",
        ["recommendations"] = "lc-aop-wg-1-2024-4~r1",
        ["meetings"] = "lc-wg-crossing-4",
        ["states"] = "XAV",
        ["articles"] = "SOM_PROTOCOL-5",
    };

    [Fact]
    public async Task It_is_OpenAPI_3_1_and_describes_every_address_of_data_that_the_program_has()
    {
        var document = (await site.GetAsync("/openapi/v1.json")).Json;

        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var described = document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        var routes = Routes.OfProgram().Where(route => route.StartsWith("/api/", StringComparison.Ordinal));
        Assert.Equal(routes.Append("/documents/{id}/original").Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_address_it_names_answers_as_it_says()
    {
        var paths = (await site.GetAsync("/openapi/v1.json")).Json.GetProperty("paths").EnumerateObject();

        foreach (var path in paths)
        {
            var operation = Assert.Single(path.Value.EnumerateObject());
            var content = operation.Value.GetProperty("responses").GetProperty("200").GetProperty("content");
            var answer = await site.GetAsync(await FilledAsync(path.Name));

            Assert.Equal("get", operation.Name);
            Assert.True(answer.Status == 200, $"{path.Name}: {answer.Status}");
            var type = answer.Header("Content-Type").Split(';')[0];
            Assert.Contains(type, content.EnumerateObject().Select(media => media.Name));
            Assert.NotEmpty(operation.Value.GetProperty("summary").GetString()!);
        }
    }

    [Fact]
    public async Task Every_parameter_it_names_is_taken_with_every_value_it_lists()
    {
        var paths = (await site.GetAsync("/openapi/v1.json")).Json.GetProperty("paths").EnumerateObject();
        var asked = new List<(string Address, Answer Answer)>();

        foreach (var (path, parameter) in paths.SelectMany(path => Parameters(path.Value).Select(parameter => (path.Name, parameter))))
        {
            if (parameter.GetProperty("in").GetString() != "query")
                continue;
            foreach (var value in Values(parameter))
            {
                var address = $"{path}?{parameter.GetProperty("name").GetString()}={Uri.EscapeDataString(value)}";
                asked.Add((address, await site.GetAsync(address)));
            }
        }

        Assert.InRange(asked.Count, 200, 600);
        Assert.Empty(asked.Where(one => one.Answer.Status != 200).Select(one => $"{one.Answer.Status} {one.Address}"));
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("recommendations")]
    [InlineData("meetings")]
    [InlineData("states")]
    [InlineData("articles")]
    [InlineData("topics")]
    [InlineData("findings")]
    [InlineData("search")]
    public async Task A_list_holds_items_total_and_next_and_nothing_else(string list)
    {
        var answer = (await site.GetAsync($"/api/{list}?limit=2")).Json;
        var document = (await site.GetAsync("/openapi/v1.json")).Json;

        Assert.Equal(["items", "total", "next"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(2, answer.GetProperty("items").GetArrayLength());
        var schema = Resolved(
            document,
            document
                .GetProperty("paths")
                .GetProperty($"/api/{list}")
                .GetProperty("get")
                .GetProperty("responses")
                .GetProperty("200")
                .GetProperty("content")
                .GetProperty("application/json")
                .GetProperty("schema")
        );
        Assert.Equal(["items", "total", "next"], schema.GetProperty("properties").EnumerateObject().Select(member => member.Name));
    }

    /// <summary>An empty value is no choice, so that a name that is known changes nothing.</summary>
    private static IEnumerable<string> Values(JsonElement parameter)
    {
        var schema = parameter.GetProperty("schema");
        var listed = schema.TryGetProperty("items", out var items) ? items : schema;
        return listed.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!), ""] : [""];
    }

    /// <summary>Two language versions of one sample document.</summary>
    private static readonly (string, string) Versions = ("lc-aop-wg-1-2021-5", "lc-aop-wg-1-2021-5.es");

    private async Task<string> FilledAsync(string path)
    {
        var collection = path.Split('/')[path.StartsWith("/api/", StringComparison.Ordinal) ? 2 : 1];
        if (!path.Contains('{', StringComparison.Ordinal))
            return path;
        var id = Ids.TryGetValue(collection, out var known)
            ? known
            : (await site.GetAsync($"/api/{collection}?limit=1")).Json.GetProperty("items")[0].GetProperty("id").GetString()!;
        var (one, other) = path.Contains("{other}", StringComparison.Ordinal) ? Versions : (id, "");
        return path.Replace("{id}", one, StringComparison.Ordinal)
            .Replace("{other}", other, StringComparison.Ordinal)
            .Replace("{number}", "1", StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Parameters(JsonElement path) =>
        path.GetProperty("get").TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [];

    private static JsonElement Resolved(JsonElement document, JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? reference.GetString()!.Split('/').Skip(1).Aggregate(document, (part, step) => part.GetProperty(step))
            : schema;
}
