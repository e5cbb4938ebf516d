using System.Text.Json;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Lists;

/// <summary>Questions to the lists as a program asks them.</summary>
internal static class Ask
{
    public static readonly string[] Lists = ["documents", "recommendations", "meetings", "states", "articles", "topics", "findings"];

    public static async Task<List<JsonElement>> LinesAsync(this SampleSite site, string list, string query = "")
    {
        var answer = await site.GetAsync($"/api/{list}.jsonl{query}");
        Assert.Equal((200, "application/jsonl; charset=utf-8"), (answer.Status, answer.Header("Content-Type")));
        Assert.True(answer.Text.Length == 0 || answer.Text.EndsWith('\n'));
        return [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    public static async Task<List<string[]>> TableAsync(this SampleSite site, string list, string query = "")
    {
        var answer = await site.GetAsync($"/api/{list}.csv{query}");
        Assert.Equal((200, "text/csv; charset=utf-8; header=present"), (answer.Status, answer.Header("Content-Type")));
        return Csv.Read(answer.Text);
    }

    public static string[] Ids(IEnumerable<JsonElement> items) => [.. items.Select(item => item.GetProperty("id").GetString()!)];
}
