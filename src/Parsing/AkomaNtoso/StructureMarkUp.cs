using System.Xml.Linq;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The parts of a document in the order of the schema: preface, preamble, main body, conclusions.</summary>
internal sealed class StructureMarkUp
{
    private readonly DocumentTree tree;
    private readonly PrefaceMarkUp preface;
    private readonly ShelvedNotes notes;
    private readonly BlockMarkUp blocks;
    private readonly BodyMarkUp body;

    /// <summary>Body blocks before this one are the preamble; from <see cref="conclusions"/> on they tell of the adoption.</summary>
    private readonly int main;
    private readonly int conclusions;

    public StructureMarkUp(DocumentTree tree, DocumentRecord record, EIds ids, Citations citations)
    {
        this.tree = tree;
        preface = new PrefaceMarkUp(record);
        notes = new ShelvedNotes(tree);
        blocks = new BlockMarkUp(ids, notes, citations);
        body = new BodyMarkUp(blocks, ids);
        main = EndOfPreamble(tree.Body);
        conclusions = StartOfConclusions(tree.Body, main);
    }

    /// <summary>Identifiers of blocks by the name that references give them: <c>para. 23</c>.</summary>
    public IReadOnlyDictionary<string, string> Named => body.Named;

    public IReadOnlyList<XElement> Write()
    {
        XElement?[] parts =
        [
            Part("preface", Lines(tree.Masthead, Akn.Preface, 0, tree.Masthead.Count)),
            Part("preamble", Preamble()),
            body.Write([.. Standing(tree.Body, Akn.Body, main, conclusions)]),
            Part("conclusions", Lines(tree.Body, Akn.Body, conclusions, tree.Body.Count)),
        ];
        return [.. parts.OfType<XElement>()];
    }

    private static XElement? Part(string name, IEnumerable<XElement> content) =>
        content.ToList() is { Count: > 0 } lines ? new XElement(Akn.Space + name, lines) : null;

    /// <summary>The organ that acts opens the preamble; without one there is none.</summary>
    private static int EndOfPreamble(IReadOnlyList<Block> body)
    {
        var at = 0;
        while (at < body.Count && ShelvedNotes.IsPlain(body[at]))
            at++;
        if (at == body.Count || body[at].Kind != BlockKind.Enacting)
            return 0;
        while (at < body.Count && (body[at].Kind is BlockKind.Enacting or BlockKind.Preambular || ShelvedNotes.IsPlain(body[at])))
            at++;
        return at;
    }

    private static int StartOfConclusions(IReadOnlyList<Block> body, int main)
    {
        var at = body.Count;
        while (at > main && (body[at - 1].Kind == BlockKind.Closing || ShelvedNotes.IsPlain(body[at - 1])))
            at--;
        while (at < body.Count && body[at].Kind != BlockKind.Closing)
            at++;
        return at;
    }

    private IEnumerable<Block> Standing(IReadOnlyList<Block> all, string list, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!notes.StandsAtMark(ShelvedNotes.Place(list, i)))
                yield return all[i];
        }
    }

    /// <summary>Lines that stand for themselves; a block that is more than a line is a list of one.</summary>
    private IEnumerable<XElement> Lines(IReadOnlyList<Block> all, string list, int from, int to) =>
        Standing(all, list, from, to).Select(block => IsLine(block) ? Line(block) : blocks.Items([block], list, null));

    private XElement Line(Block block) =>
        new(Akn.Space + "p", BlockMarkUp.Facts(block), blocks.Text(block, null, preface.In(block.Text, block.Kind)));

    private static bool IsLine(Block block) => block is { Label: null, Children.Count: 0, Cells.Count: 0 };

    private IEnumerable<XElement> Preamble()
    {
        XElement? recitals = null;
        foreach (var block in Standing(tree.Body, Akn.Body, 0, main))
        {
            if (block.Kind == BlockKind.Preambular)
            {
                recitals ??= body.Recitals();
                recitals.Add(body.Recital(block));
                continue;
            }
            if (recitals is not null)
                yield return recitals;
            recitals = null;
            yield return block.Kind == BlockKind.Enacting && IsLine(block)
                ? new XElement(Akn.Space + "formula", new XAttribute("name", "enactingFormula"), Line(block))
                : blocks.Items([block], Akn.Body, null);
        }
        if (recitals is not null)
            yield return recitals;
    }
}
