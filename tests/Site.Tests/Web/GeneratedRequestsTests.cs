using System.Text;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Web;

/// <summary>Requests put together at random from real and hostile pieces, the same ones on every run.</summary>
public sealed class GeneratedRequestsTests(SampleSite site)
{
    private const int Requests = 400;

    /// <summary>Carried by every request; wherever it comes back it must come back harmless.</summary>
    private const string MarkUp = "<b id=planted>";

    private static readonly string[] Starts = ["", "/en", "/ar", "/fr", "/api", "/API", "/openapi", "/assets"];

    private static readonly string[] Steps =
    [
        "documents",
        "recommendations",
        "meetings",
        "states",
        "articles",
        "topics",
        "consistency",
        "findings",
        "search",
        "documents.csv",
        "states.jsonl",
        "lc-aop-wg-1-2024-4",
        "lc-wg-crossing-4",
        "SOM_PROTOCOL-5",
        "XAV",
        "original",
        "text",
        "record",
        "paragraphs",
        "12",
        "..",
        "%2e%2e",
        "%FF",
        "v1.json",
        "",
    ];

    private static readonly string[] Names =
    [
        "q",
        "cursor",
        "limit",
        "format",
        "type",
        "session",
        "year",
        "body",
        "state",
        "article",
        "strength",
        "document",
        "section",
        "rule",
        "scope",
        "part",
        "cited",
        "met",
        "taken-up",
        "kind",
        "x",
    ];

    private static readonly string[] Values =
    [
        "lantern",
        "4",
        "none",
        "csv",
        "XAV",
        "SOM_PROTOCOL-5",
        "firm",
        "yes",
        "0",
        "-1",
        "999999999",
        "9999999999",
        "\"",
        "'",
        "NEAR(",
        "*",
        "a OR",
        "-a",
        "\0",
        "\u202E\u200F",
        "\uFFFD",
        "%",
        "\r\nSet-Cookie: planted=1",
        "WyJkb2N1bWVudHMiLCIyMDI0LTEwLTE0Iiw1XQ",
        "",
        "{0}",
        "javascript:planted",
    ];

    [Fact]
    public async Task Nothing_breaks_and_nothing_asked_comes_back_as_mark_up()
    {
        var random = new Random(20261123);
        var targets = Enumerable.Range(0, Requests).Select(_ => Target(random)).ToList();
        var answers = new System.Collections.Concurrent.ConcurrentBag<Answer>();

        await Parallel.ForEachAsync(
            targets,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (target, _) => answers.Add(await RawRequest.GetAsync(site.Site.Address, target))
        );

        Assert.Empty(
            answers.Where(answer => answer.Status is not (200 or 400 or 404)).Select(answer => $"{answer.Status} {answer.Address}")
        );
        Assert.Empty(answers.Where(answer => IsHarmful(answer)).Select(answer => answer.Address));
        Assert.DoesNotContain(answers, answer => answer.Headers.ContainsKey("Set-Cookie"));
        // Were nearly all of one kind, the pieces would be badly chosen.
        Assert.All([200, 400, 404], status => Assert.InRange(answers.Count(answer => answer.Status == status), Requests / 20, Requests));
    }

    private static bool IsHarmful(Answer answer) => answer.IsPage && answer.Text.Contains(MarkUp, StringComparison.Ordinal);

    private static string Target(Random random)
    {
        var target = new StringBuilder(Pick(random, Starts));
        for (var steps = random.Next(1, 4); steps > 0; steps--)
        {
            target.Append('/').Append(Pick(random, Steps));
        }
        for (var at = 0; at < random.Next(0, 3); at++)
        {
            var value = Pick(random, Values) + (random.Next(4) == 0 ? MarkUp : "");
            target.Append(at == 0 ? '?' : '&').Append(Pick(random, Names)).Append('=').Append(Uri.EscapeDataString(value));
        }
        return target.ToString();
    }

    private static string Pick(Random random, string[] all) => all[random.Next(all.Length)];
}
