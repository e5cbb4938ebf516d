using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Turns a source into blocks: what opens with a label is told by the label and the numbering so far; what has none is a heading when it
/// looks like one and something follows it, the rest of an interrupted text when that text has not ended, else a paragraph.
/// Never refuses input; one pass.
/// </summary>
internal sealed partial class TreeReader
{
    private readonly string text;
    private readonly List<Chunk> chunks;
    private readonly List<Node> masthead = [];
    private readonly List<Node> body = [];
    private readonly Outline outline = new();
    private readonly Rows rows;
    private readonly ChunkLook look;

    /// <summary>The block whose text may go on after an interruption.</summary>
    private Node? open;

    /// <summary>The block that takes the next sub-items.</summary>
    private Node? container;

    private bool inMasthead = true;

    private TreeReader(SourceText source)
    {
        text = source.Value;
        var print = Print.Of(source);
        chunks = Chunk.Split(print);
        Pages = new Pages(source, print.Marks(RaisedMarks()));
        rows = new Rows(text, Pages, body);
        look = new ChunkLook(Pages);
    }

    public Pages Pages { get; }

    public IReadOnlyList<Node> Masthead => masthead;

    public IReadOnlyList<Node> Body => body;

    public static TreeReader Read(SourceText source)
    {
        var reader = new TreeReader(source);
        for (var i = 0; i < reader.chunks.Count; i++)
            reader.Take(i);
        return reader;
    }

    public DocumentTree ToTree() => new([.. masthead.Select(n => n.ToBlock(Pages))], [.. body.Select(n => n.ToBlock(Pages))]);

    private HashSet<string> RaisedMarks() =>
        chunks
            .Where(c => c.Opening.Kind == OpeningKind.Note && !char.IsAsciiDigit(text[c.Start]))
            .Select(c => c.Opening.Label)
            .ToHashSet(StringComparer.Ordinal);

    private void Take(int index)
    {
        var chunk = chunks[index];
        if (chunk.Opening.Kind == OpeningKind.Note)
        {
            Place(new Node(BlockKind.Footnote, chunk.Opening.Label, chunk.Start), chunk);
            return;
        }
        if (chunk is { IsRow: false, Cells: [var fact] })
        {
            TakeFact(chunk, fact);
            return;
        }
        if (Enacts(index))
            return;
        if (inMasthead && !rows.IsRow(chunk) && (look.FitsMasthead(chunk) || TitlesResolution(index)))
        {
            // What looks like a label is all that such a line says where nothing stands behind it.
            var isText = ChunkLook.IsCounter(chunk) || chunk.Opening.TextStart >= chunk.End;
            Place(new Node(BlockKind.MastheadLine, null, chunk.Start), isText ? WithoutOpening(chunk) : chunk);
            return;
        }
        inMasthead = false;
        if (!rows.IsRow(chunk))
            rows.EndTable();
        if (!TakesInResolution(index))
            TakeInBody(index, chunk);
    }

    /// <summary>A fact of a masthead in two columns; one that can stand in none ends it and is running text.</summary>
    private void TakeFact(Chunk chunk, IReadOnlyList<Line> pieces)
    {
        inMasthead = inMasthead && look.FitsMasthead(chunk with { Opening = Opening.Of(text, pieces[0].Start, pieces[0].End) });
        var first = new Chunk(pieces[0].Start, pieces[0].End, chunk.Opening with { TextStart = pieces[0].Start }, IsRow: false);
        if (inMasthead)
            Place(new Node(BlockKind.MastheadLine, null, first.Start), first);
        else
            TakeText(first, literal: true);
        var fact = inMasthead ? masthead[^1] : open;
        foreach (var piece in pieces.Skip(1))
            fact?.Add(piece.Start, piece.End);
    }

    private void TakeInBody(int index, Chunk chunk)
    {
        switch (chunk.Opening.Kind)
        {
            case OpeningKind.Hash:
                TakeHash(chunk);
                break;
            case OpeningKind.Recommendation:
                Start(new Node(BlockKind.Recommendation, chunk.Opening.Label, chunk.Start), chunk);
                break;
            case OpeningKind.Number:
                TakeNumber(index, chunk);
                break;
            case OpeningKind.LiteralNumber:
                TakeParagraph(chunk);
                break;
            case OpeningKind.Item or OpeningKind.Bullet:
                TakeItem(chunk);
                break;
            case OpeningKind.Annex:
                Head(1, chunk.Opening.Label, chunk, chunk.Opening.TextStart);
                break;
            case OpeningKind.Roman
            or OpeningKind.Letter when look.LooksLikeHeading(chunk) && outline.LevelOf(chunk.Opening) is var level and > 0:
                Head(level, chunk.Opening.Label, chunk, chunk.Opening.TextStart);
                break;
            case OpeningKind.Literal:
                TakeText(chunk, literal: true);
                break;
            default:
                TakeUnlabelled(index, WithoutOpening(chunk));
                break;
        }
    }

    private void TakeUnlabelled(int index, Chunk chunk)
    {
        if (rows.IsRow(chunk))
        {
            if (rows.Take(chunk))
                (open, container) = (null, null);
        }
        else if (open is { Label: not null, HasText: false, Children.Count: 0 })
            open.Add(chunk.Start, chunk.End); // the text of a number that stood alone
        else if (IsHeading(index, chunk))
            TakeHeading(chunk);
        else
            TakeText(chunk, literal: false);
    }

    private static Chunk WithoutOpening(Chunk chunk) => chunk with { Opening = new Opening(OpeningKind.None, "", 0, chunk.Start) };

    private void TakeHash(Chunk chunk)
    {
        if (look.Plain(chunk).Length == 0)
            return;
        var inner = Opening.Of(text, chunk.Opening.TextStart, chunk.End);
        var labelled = inner.Kind is OpeningKind.Roman or OpeningKind.Letter or OpeningKind.Number or OpeningKind.Item or OpeningKind.Annex;
        if (labelled)
            outline.LevelOf(inner);
        Head(chunk.Opening.Value, labelled ? inner.Label : null, chunk, inner.TextStart);
    }

    private void TakeNumber(int index, Chunk chunk)
    {
        var value = chunk.Opening.Value;
        var before = open is null ? "" : Tail(open);
        LeaveActs(chunk);
        if (InText)
            TakeNumberInResolution(index, chunk);
        else if (outline.TakesRecommendation(value, before))
            Start(new Node(BlockKind.Recommendation, chunk.Opening.Label, chunk.Start), chunk);
        else if (outline.TakesAgendaItem(value, before))
            Start(new Node(BlockKind.AgendaItem, chunk.Opening.Label, chunk.Start), chunk);
        else if (outline.IsAnnotated(value, look.Plain(chunk)))
            Head(1, chunk.Opening.Label, chunk, chunk.Opening.TextStart);
        else if (IsNumberedHeading(index, chunk))
            Head(3, chunk.Opening.Label, chunk, chunk.Opening.TextStart);
        else
            TakeParagraph(chunk);
        if (container?.Kind == BlockKind.AgendaItem)
            outline.SeeAgendaItem(value, look.Plain(chunk));
    }

    private void TakeParagraph(Chunk chunk)
    {
        outline.SeeParagraph(chunk.Opening.Value);
        Start(new Node(BlockKind.Paragraph, chunk.Opening.Label, chunk.Start), chunk);
    }

    /// <summary>"1. General" between paragraphs 2 and 3: short, out of the numbering, and the numbering goes on behind it.</summary>
    private bool IsNumberedHeading(int index, Chunk chunk) =>
        outline.Next != chunk.Opening.Value
        && outline.Next > 1
        && look.LooksLikeHeading(chunk)
        && index + 1 < chunks.Count
        && chunks[index + 1].Opening is { Kind: OpeningKind.Number } next
        && next.Value == outline.Next;

    private void TakeItem(Chunk chunk)
    {
        if (chunk.Opening.Kind == OpeningKind.Item && outline.InAnnotations && container?.Label is null && look.LooksLikeHeading(chunk))
        {
            Head(2, chunk.Opening.Label, chunk, chunk.Opening.TextStart);
            return;
        }
        if (container is null)
            Start(new Node(BlockKind.Paragraph, null, chunk.Start), chunk with { End = chunk.Start });
        var labelStart = text.IndexOf(chunk.Opening.Label, chunk.Start, StringComparison.Ordinal);
        var item = new Node(BlockKind.Item, chunk.Opening.Label, labelStart < 0 ? chunk.Start : labelStart);
        item.Add(chunk.Opening.TextStart, chunk.End);
        Items.Parent(container!, chunk.Opening.Label).Children.Add(item);
        open = item;
    }

    private void TakeHeading(Chunk chunk)
    {
        var last = body.Count > 0 ? body[^1] : null;
        if (last is { Kind: BlockKind.Heading, HasText: false })
        {
            last.Add(chunk.Start, chunk.End);
            outline.SeeHeading(last.Level, last.Label, look.Plain(chunk));
        }
        else
            Head(
                Outline.IsAgendaHeading(look.Plain(chunk)) || Keywords.IsAnnotations(look.Plain(chunk)) ? 1 : outline.UnlabelledLevel,
                null,
                chunk,
                chunk.Start
            );
    }

    private void TakeText(Chunk chunk, bool literal)
    {
        var start = chunk.Opening.TextStart;
        if (look.Plain(chunk).Length == 0)
            return;
        if (container is { Kind: BlockKind.Recommendation, Children.Count: 0 } recommendation)
        {
            recommendation.Add(start, chunk.End);
            open = recommendation;
        }
        else if (outline.InDocumentation && (literal || !(GoesOn(chunk) && body[^1].Kind == BlockKind.ListedDocument)))
            Start(new Node(BlockKind.ListedDocument, null, chunk.Start), chunk);
        else if (!literal && GoesOn(chunk))
            open!.Add(start, chunk.End);
        else
            Start(new Node(BlockKind.Paragraph, null, chunk.Start), chunk);
    }

    /// <summary>Whether this text is the rest of the one that a page break or a note interrupted.</summary>
    private bool GoesOn(Chunk chunk) =>
        open is { HasText: true } && !Sentence.Ended(Tail(open)) && (look.StartsLower(chunk) || !look.LooksLikeHeading(chunk));

    private bool IsHeading(int index, Chunk chunk) =>
        Outline.IsKeyword(look.Plain(chunk))
        || (
            !outline.InDocumentation
            && container is not { Kind: BlockKind.Recommendation, HasText: false }
            && look.LooksLikeHeading(chunk)
            && SomethingFollows(index)
        );

    private bool SomethingFollows(int index)
    {
        for (var i = index + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Opening.Kind != OpeningKind.Note)
                return !look.StartsLower(chunks[i]);
        }
        return false;
    }

    private void Head(int level, string? label, Chunk chunk, int textStart)
    {
        var heading = new Node(BlockKind.Heading, label, chunk.Start) { Level = level };
        heading.Add(textStart, chunk.End);
        body.Add(heading);
        (open, container) = (null, null);
        LeaveBelow();
        outline.SeeHeading(level, label, Pages.Fold(textStart, chunk.End).Value);
    }

    private void Start(Node node, Chunk chunk)
    {
        node.Add(Math.Max(chunk.Opening.TextStart, chunk.Start), chunk.End);
        body.Add(node);
        open = node;
        container = node;
        if (InText && node.Kind == BlockKind.Paragraph)
            part = ResolutionPart.Acts;
    }

    /// <summary>Puts a masthead line or a note where it stands; neither ends the text around it.</summary>
    private void Place(Node node, Chunk chunk)
    {
        node.Add(chunk.Opening.TextStart, chunk.End);
        (inMasthead ? masthead : body).Add(node);
    }

    private string Tail(Node node) => Pages.Fold(node.LastPart.Start, node.LastPart.End).Value;
}
