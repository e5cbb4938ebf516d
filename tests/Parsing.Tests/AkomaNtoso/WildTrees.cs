using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.AkomaNtoso;

/// <summary>Trees that no document gives: any kind anywhere, with any label, text, marks, items and cells.</summary>
internal sealed class WildTrees(Random random)
{
    private static readonly BlockKind[] Kinds = Enum.GetValues<BlockKind>();

    private static readonly string[] Texts =
    [
        "",
        " ",
        "  two  spaces ",
        "line\nline\r\nline\rend",
        "\t",
        "a & b < c > d ]]> \" ' `",
        "&amp; &#10; <!-- no --> <![CDATA[x]]>",
        "\0",
        "bell \a and escape \u001b[1m",
        "half \ud83d pair",
        "\udead",
        "pair 🜚 pair",
        "\ufffe\uffff",
        "\\u0007 and \\\\ and \\",
        "الفريق العامل المعني بتهريب المهاجرين",
        "打击偷运移民",
        "\u202eright to left\u202c",
        "\u0085\u2028\u2029\u00a0",
        "States parties should act.",
        "articles 16 and 18 of the Convention",
    ];

    private static readonly string?[] Labels =
    [
        null,
        null,
        "",
        "1",
        "8",
        "118.65",
        "II",
        "A",
        "(a)",
        "(i)",
        "-",
        "*",
        "Annex",
        "8.",
        "x).",
        "a b",
        "_",
        "\u0001",
        "\ud800",
        "é",
        "-1",
        "nn-1",
    ];

    public DocumentTree Tree() => new(Blocks(random.Next(4), 0), Blocks(random.Next(16), 0));

    private List<Block> Blocks(int count, int depth) => [.. Enumerable.Range(0, count).Select(_ => Block(depth))];

    private Block Block(int depth)
    {
        var text = Text();
        string[] cells = random.Next(4) == 0 ? [.. Enumerable.Range(0, random.Next(5)).Select(_ => Text())] : [];
        return new Block(
            Pick(Kinds),
            random.Next(3) == 0 ? random.Next(-1, 9) : 0,
            Pick(Labels),
            text,
            Notes(text),
            random.Next(5) == 0 && depth < 5 ? Blocks(random.Next(4), depth + 1) : [],
            cells,
            []
        )
        {
            CellNotes =
                random.Next(3) == 0 && cells.Length > 0
                    ? [.. cells.Select(Notes).Select((notes, i) => i == 0 ? [new NoteMark(0, "1")] : notes)]
                    : [],
        };
    }

    private string Text() => random.Next(3) == 0 ? Pick(Texts) + Pick(Texts) : Pick(Texts);

    private NoteMark[] Notes(string text) =>
        random.Next(3) > 0
            ? []
            :
            [
                .. Enumerable
                    .Range(0, random.Next(4))
                    .Select(_ => random.Next(text.Length + 1))
                    .Order()
                    .Select(at => new NoteMark(at, Pick(Labels) ?? "1")),
            ];

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
