namespace Palermo.Search.Tests;

/// <summary>The same entries on both engines are found by the same queries; the engines' full texts are each other's oracle.</summary>
public sealed class BothEnginesTests
{
    private const int Queries = 3000;

    private static readonly string[] Words =
    [
        "smuggling",
        "smuggled",
        "smuggler",
        "migrants",
        "migrant",
        "Migration",
        "États",
        "etats",
        "co-operation",
        "cooperation",
        "CTOC/COP/WG.7",
        "2013",
        "12",
        "قوارب",
        "المهاجرين",
        "المُهاجرين",
        "移民",
        "偷运移民",
        "ввоз",
        "незаконный",
        "Türkiye",
        "naïve",
        "o'clock",
        "a",
        "the",
        "Ⅳ",
        "𝒜",
        "\\",
        "'",
        "sea",
        "seas",
        "see",
        "border",
        "borders",
        "relational",
        "relations",
        "hopping",
        "hoping",
    ];

    private static readonly string[] Marks = [" ", " ", " ", " ", ", ", "-", " — ", "\u0001", "\n"];

    [Fact]
    [Trait(TestPlace.Engine, "postgres")]
    public async Task Counts_and_ids_are_equal()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var random = new Random(20261125);
        await using var file = new Shelf(onFile: true);
        await using var server = new Shelf();
        var entries = Enumerable.Range(0, 300).Select(i => Shelf.Entry($"{i:000}", Text(random, 6), Text(random, 40))).ToArray();
        await file.Publish(entries);
        await server.Publish(entries);

        var found = 0L;
        foreach (var query in Enumerable.Range(0, Queries).Select(_ => Query(random)))
        {
            var (one, other) = (All(file, query), All(server, query));
            Assert.True(one.SequenceEqual(other), $"{query}: {string.Join(' ', one)} and {string.Join(' ', other)}");
            Assert.Equal((one.Length, other.Length), (file.Find(query).Total, server.Find(query).Total));
            found += one.Length;
        }
        Assert.True(found > Queries);
    }

    private static string[] All(Shelf shelf, string query) =>
        [.. shelf.Read((db, index) => index.Ids(db, "document", query).ToList()).Order(StringComparer.Ordinal)];

    private static string Text(Random random, int words) =>
        string.Concat(Enumerable.Range(0, random.Next(1, words)).Select(_ => Pick(random, Words) + Pick(random, Marks)));

    private static string Query(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Term(random)));

    private static string Term(Random random)
    {
        var word = Pick(random, Words);
        return random.Next(8) switch
        {
            0 => $"-{word}",
            1 => $"\"{word} {Pick(random, Words)}\"",
            2 => $"\"{word} {Pick(random, Words)}\"*",
            3 => $"OR {word}",
            4 => word[..random.Next(1, word.Length + 1)] + "*",
            5 => $"-\"{word} {Pick(random, Words)}\"",
            _ => word,
        };
    }

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];
}
