using Palermo.Cases;
using Palermo.Record.Corpus;
using Palermo.Record.Tests.Import;

namespace Palermo.Record.Tests.Corpus;

/// <summary>An import works out only what its documents touch, and the corpus is the same as if all documents had come at once.</summary>
public sealed class PortionsTests
{
    private const int Copies = 45;

    private static readonly IReadOnlyList<string> Samples =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "models", "samples"), "*.txt").Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Any_order_in_any_portions_makes_the_same_corpus(int seed)
    {
        // Damaged, the samples contradict one another, share symbols, lose and gain bodies and sessions.
        var damage = new Damage(seed);
        var texts = Samples
            .Select(File.ReadAllText)
            .Concat(Enumerable.Range(0, Copies).Select(copy => damage.Of(File.ReadAllText(Samples[copy % Samples.Count]))))
            .ToList();
        var random = new Random(seed);
        var shuffled = texts.Index().ToArray();
        random.Shuffle(shuffled);

        await using var whole = new Desk();
        await whole.ImportAsync([.. texts.Index().Select(text => Put(whole, text))]);
        await using var portions = new Desk();
        for (var at = 0; at < shuffled.Length; )
        {
            var portion = shuffled.Skip(at).Take(random.Next(1, 9)).ToArray();
            await portions.ImportAsync([.. portion.Select(text => Put(portions, text))]);
            at += portion.Length;
        }

        Assert.Equal(whole.Store.Read(Conclusions.Of), portions.Store.Read(Conclusions.Of));
    }

    [Fact]
    public async Task Made_anew_as_a_whole_the_corpus_stays_as_it_is()
    {
        await using var desk = new Desk();
        foreach (var sample in Samples)
            await desk.ImportAsync(sample);
        var before = desk.Store.Read(Conclusions.Of);

        await desk.WriteAsync("UPDATE record_corpus SET rules = 0");
        await desk.ImportAsync(desk.Put("one.txt", Paper.Agenda()));
        await using var other = new Desk();
        await other.ImportAsync([.. Samples, other.Put("one.txt", Paper.Agenda())]);

        Assert.NotEqual(before, desk.Store.Read(Conclusions.Of));
        Assert.Equal(other.Store.Read(Conclusions.Of), desk.Store.Read(Conclusions.Of));
    }

    [Fact]
    public async Task A_document_touches_its_own_body_and_those_it_tells_of_and_no_other()
    {
        await using var desk = new Desk();
        await desk.ImportAsync([.. Samples]);
        var done = desk.Query<long>("SELECT max(id) FROM record_documents").Single();

        await desk.WriteAsync("UPDATE record_corpus SET resolved_through = 1000000");
        await desk.ImportAsync(desk.Put("agenda.txt", Paper.Agenda()));

        Assert.Equal(["LC_WG_HARBOURS"], Bodies(desk, done));
        Assert.True(desk.Query<string>("SELECT DISTINCT coalesce(body_code, '') FROM record_documents").Count > 2);
    }

    [Fact]
    public async Task What_another_body_lists_touches_it_when_it_comes()
    {
        await using var desk = new Desk();
        await desk.ImportAsync([.. Samples]);
        var done = desk.Query<long>("SELECT max(id) FROM record_documents").Single();
        var listed = desk.Query<string>(
                "SELECT symbols FROM record_listed l JOIN record_documents d ON d.id = l.document_id WHERE d.body_code = 'LC_WG_CROSSING' AND target_id IS NULL AND symbols <> '[]'"
            )
            .Select(symbols => symbols.Split('"')[1])
            .First();

        await desk.WriteAsync("UPDATE record_corpus SET resolved_through = 1000000");
        await desk.ImportAsync(desk.Put("agenda.txt", Paper.Agenda(symbol: listed)));

        Assert.Equal(["LC_WG_CROSSING", "LC_WG_HARBOURS"], Bodies(desk, done));
    }

    private static string[] Bodies(Desk desk, long done) =>
        [.. desk.Store.Read(connection => Touched.ByNew(connection, done)).Select(circle => circle.Key).Order(StringComparer.Ordinal)];

    private static string Put(Desk desk, (int Number, string Text) text) => desk.Put($"{text.Number:000}.txt", text.Text);
}
