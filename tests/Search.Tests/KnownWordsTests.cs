namespace Palermo.Search.Tests;

/// <summary>A text that is cut piece by piece has the words that SQLite's tokenizer finds in the whole.</summary>
public sealed class KnownWordsTests
{
    private const int Texts = 2_000;

    private static readonly string[] Parts =
    [
        "smuggling",
        "Migrants",
        "x",
        "\u0301",
        "e\u0301",
        "É",
        "ß",
        "偷运移民",
        "المُهاجرين",
        "незаконный",
        "Ⅳ",
        "𝒜",
        "\ud800",
        "2013",
        " ",
        " ",
        "-",
        "_",
        "'",
        "/",
        "\u00a0",
        "—",
        "。",
        "\u200d",
        "\n",
        "\u007f",
    ];

    [Fact]
    public void Pieces_have_the_words_of_the_whole()
    {
        var random = new Random(20261126);
        var texts = Enumerable.Range(0, Texts).Select(_ => string.Concat(random.GetItems(Parts, random.Next(1, 30)))).ToList();
        using var cutter = new WordCutter();
        foreach (var (number, text) in texts.Index())
            cutter.Put(number, "", text);
        var whole = cutter.Words().ToLookup(word => word.Number, word => word.Word);

        var pieces = KnownWords.All.Of(texts);

        Assert.All(texts.Index(), one => Assert.Equal(whole[one.Index], pieces[one.Index]));
        Assert.True(pieces.Sum(words => words.Count) > Texts);
    }

    [Fact]
    public void Words_are_the_same_after_everything_was_forgotten()
    {
        var everything = string.Join(' ', Enumerable.Range(0, 300_000).Select(number => $"w{number}"));
        var before = KnownWords.All.Of(["Smuggled migrants"])[0];

        var many = KnownWords.All.Of([everything])[0];

        Assert.Equal(300_000, many.Count);
        Assert.Equal(["smuggl", "migrant"], before);
        Assert.Equal(before, KnownWords.All.Of(["Smuggled migrants"])[0]);
    }
}
