using System.Collections.Concurrent;
using System.Text.Json;

namespace Palermo.Site.Tests.Program;

/// <summary>A link as it stands in an answer.</summary>
/// <param name="Address">Without the site's own origin and without fragment.</param>
internal sealed record Link(string From, string Address, string Fragment);

/// <summary>All addresses of the site that can be reached from one by following links, whatever they answer with.</summary>
internal sealed class Crawl
{
    private readonly ConcurrentDictionary<string, Answer> answers = new(StringComparer.Ordinal);

    private Crawl() { }

    public ICollection<Answer> Answers => answers.Values;

    public IEnumerable<Answer> Pages => Answers.Where(answer => answer.IsPage);

    public ConcurrentBag<Link> Links { get; } = [];

    /// <summary>Addresses in links that leave the site, or are no addresses of documents at all.</summary>
    public ConcurrentBag<Link> Outward { get; } = [];

    public Answer At(string address) => answers[address];

    public static async Task<Crawl> FromAsync(Serving site, string start)
    {
        var crawl = new Crawl();
        HashSet<string> met = [start];
        List<string> ahead = [start];
        while (ahead.Count > 0)
        {
            await Parallel.ForEachAsync(
                ahead,
                new ParallelOptions { MaxDegreeOfParallelism = 4 },
                async (address, _) => crawl.answers[address] = await site.GetAsync(address)
            );
            ahead = [.. ahead.SelectMany(address => crawl.Read(site.Address, crawl.At(address))).Where(met.Add)];
        }
        return crawl;
    }

    private List<string> Read(Uri site, Answer answer)
    {
        var found = new List<string>();
        foreach (var target in Targets(answer).Distinct())
        {
            // Resolved as a browser does it, against the answer's own address.
            var whole = new Uri(new Uri(site, answer.Address), target);
            var link = new Link(answer.Address, whole.PathAndQuery, Uri.UnescapeDataString(whole.Fragment.TrimStart('#')));
            var isInward = whole.Authority == site.Authority && whole.Scheme == site.Scheme;
            (isInward ? Links : Outward).Add(isInward ? link : link with { Address = target });
            if (isInward)
            {
                found.Add(link.Address);
            }
        }
        return found;
    }

    private static IEnumerable<string> Targets(Answer answer) =>
        answer.IsPage ? Html.Attributes(answer.Text).Where(one => one.Name is "href" or "src" or "action").Select(one => one.Value)
        : answer.IsJson ? Addresses(answer.Json)
        : [];

    /// <summary>Records as data name their pages as <c>address</c>.</summary>
    private static IEnumerable<string> Addresses(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Addresses),
            JsonValueKind.Object => json.EnumerateObject()
                .SelectMany(member =>
                    member.NameEquals("address") && member.Value.ValueKind == JsonValueKind.String
                        ? [member.Value.GetString()!]
                        : Addresses(member.Value)
                ),
            _ => [],
        };
}
