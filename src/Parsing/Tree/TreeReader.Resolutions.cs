using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>The part that reads what resolutions alone hold: the organ that acts, the preamble, the acts, and the lines below them.</summary>
internal sealed partial class TreeReader
{
    private static readonly char[] MarksOfNotes = [.. "0123456789[] "];

    /// <summary>How far below the organ that acts or an act the next one is looked for.</summary>
    private const int LongestLook = 8;

    /// <summary>Between a resolution and the organ of the next stand its number and its title.</summary>
    private const int LinesOfTitle = 3;

    /// <summary>Lines of a masthead that are read as text before the organ is met.</summary>
    private const int MostAboveOrgan = 2;

    /// <summary>A line that fills so much of the width had no room for the next word.</summary>
    private const double FullLine = 0.7;

    private const int WidestLine = 100;
    private const int FewestLines = 6;

    /// <summary>The name of an organ with its mark-up, or with what it acts on before a colon.</summary>
    private const int LongestOrgan = 600;

    private ResolutionPart part;

    /// <summary>How wide lines are set that have blank lines between them all; 0 where a text stands together.</summary>
    private int spaced;

    private bool InText => part is ResolutionPart.Preamble or ResolutionPart.Acts;

    /// <summary>Takes the organ that acts, which opens the text of a resolution; behind other text only right above its first clause or act.</summary>
    private bool Enacts(int index)
    {
        var chunk = chunks[index];
        if (chunk.IsRow || chunk.Opening.Kind is not (OpeningKind.None or OpeningKind.Literal or OpeningKind.LiteralOrgan))
            return false;
        if (chunk.Opening.Kind != OpeningKind.LiteralOrgan && !NamesOrgan(index))
            return false;
        if (!inMasthead)
            RaiseToMasthead();
        PlaceLine(BlockKind.Enacting, chunk);
        (inMasthead, part, spaced) = (false, ResolutionPart.Preamble, WidthBelow(index));
        return true;
    }

    private int WidthBelow(int index)
    {
        List<int> lengths = [.. chunks.Skip(index + 1).Take(4 * FewestLines).Select(chunk => chunk.End - chunk.Start)];
        var widest = lengths.Count < FewestLines ? 0 : lengths.Max();
        return widest <= WidestLine && lengths.Count(length => length > widest * FullLine) * 2 > lengths.Count ? widest : 0;
    }

    /// <summary>What stands above the organ without a label is of the masthead, though it ends as a sentence does: where the copy comes from, who moved it.</summary>
    private void RaiseToMasthead()
    {
        if (body.Count > MostAboveOrgan || !body.TrueForAll(MayBeOfMasthead))
            return;
        foreach (var node in body)
        {
            var line = new Node(BlockKind.MastheadLine, null, node.LastPart.Start);
            foreach (var (start, end) in node.Parts)
                line.Add(start, end);
            masthead.Add(line);
        }
        body.Clear();
    }

    private bool MayBeOfMasthead(Node node) =>
        node is { Kind: BlockKind.Paragraph or BlockKind.Heading, Label: null, HasText: true, Children.Count: 0 }
        && node.Text(Pages).Length < ChunkLook.LongestMastheadLine;

    private bool NamesOrgan(int index)
    {
        if (chunks[index].Opening.Kind == OpeningKind.Literal && !inMasthead)
            return false;
        if (chunks[index].End - chunks[index].Start > LongestOrgan)
            return false;
        var plain = look.Plain(chunks[index]);
        if (inMasthead && ResolutionForm.IsEnacting(plain))
            return true;
        if (BehindNotes(index) is not { } next)
            return false;
        var below = look.Plain(next);
        return next.Opening.Kind switch
        {
            OpeningKind.None => (ResolutionLabels.OpensClause(below) || ResolutionOpenings.OpensAct(below))
                && (ResolutionForm.IsEnacting(plain) || ResolutionForm.NamesOrgan(plain)),
            OpeningKind.Number => next.Opening.Value == 1 && ResolutionOpenings.OpensAct(below) && ResolutionForm.IsEnacting(plain),
            OpeningKind.Item => inMasthead && ResolutionOpenings.OpensAct(below) && ResolutionForm.AnnouncesActs(plain),
            _ => false,
        };
    }

    private Chunk? BehindNotes(int index)
    {
        for (var i = index + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Opening.Kind != OpeningKind.Note)
                return chunks[i];
        }
        return null;
    }

    /// <summary>"1284. Report of the High Commissioner": numbered as resolutions were, with the organ that acts right below.</summary>
    private bool TitlesResolution(int index) =>
        chunks[index].Opening.Kind == OpeningKind.Number
        && index + 1 < chunks.Count
        && ResolutionForm.IsEnacting(look.Plain(chunks[index + 1]));

    /// <summary>Takes what has its place in a resolution by its words; everything else is read as anywhere.</summary>
    private bool TakesInResolution(int index)
    {
        var chunk = chunks[index];
        if (TakesSigned(chunk))
            return true;
        if (part == ResolutionPart.None || chunk.IsRow || rows.IsRow(chunk))
            return false;
        if (part == ResolutionPart.Below)
            return TakesBelow(index, chunk);
        return chunk.Opening.Kind switch
        {
            OpeningKind.None => TakesUnlabelledOfResolution(index, chunk),
            OpeningKind.Item or OpeningKind.Bullet => TakesLabelled(chunk),
            OpeningKind.Number => TakesClause(chunk),
            _ => false,
        };
    }

    /// <summary>Takes what the tree writer has signed.</summary>
    private bool TakesSigned(Chunk chunk)
    {
        switch (chunk.Opening.Kind)
        {
            case OpeningKind.LiteralClause:
                StartClause(chunk);
                return true;
            case OpeningKind.LiteralClosing:
                PlaceClosing(chunk);
                return true;
            case OpeningKind.LiteralLetter:
                Start(new Node(BlockKind.Paragraph, chunk.Opening.Label, chunk.Start), chunk);
                return true;
            default:
                return false;
        }
    }

    private bool TakesUnlabelledOfResolution(int index, Chunk chunk)
    {
        var plain = look.Plain(chunk);
        if (plain.Length == 0)
            return false;
        if (IsClosing(plain))
            PlaceClosing(chunk);
        else if (TakesLabelled(chunk))
            return true;
        else if (part == ResolutionPart.Preamble)
            return TakesPreambular(index, chunk, plain);
        else
            return TakesAmongActs(index, chunk, plain);
        return true;
    }

    private bool TakesPreambular(int index, Chunk chunk, string plain)
    {
        var before = open is null ? "," : Tail(open);
        if (IsRestOfNote(chunk, plain))
            body[^1].Add(chunk.Opening.TextStart, chunk.End);
        else if (open is not null && (Sentence.EndsOpen(before) || IsFullLine(chunk, plain)))
            open.Add(chunk.Opening.TextStart, chunk.End);
        else if (ResolutionOpenings.OpensAct(plain) && EndsClause(before))
            Start(new Node(BlockKind.Paragraph, null, chunk.Start), chunk);
        else if (
            open is not null
            && !ResolutionLabels.OpensClause(plain)
            && (look.StartsLower(chunk) || !".,;:،；，。؛：".Contains(before.LastOrDefault()))
        )
            open.Add(chunk.Opening.TextStart, chunk.End);
        else if (IsHeadingOfActs(index, chunk))
            return false;
        else
            StartClause(chunk);
        return true;
    }

    /// <summary>A line right below a note that opens no clause is the note's, or of one that has lost its label.</summary>
    private bool IsRestOfNote(Chunk chunk, string plain) =>
        body[^1].Kind == BlockKind.Footnote
        && !look.StartsLower(chunk)
        && !ResolutionOpenings.OpensAct(plain)
        && !ResolutionLabels.OpensClause(plain)
        && text.AsSpan(body[^1].LastPart.End..chunk.Start).Count('\n') == 1;

    /// <summary>Whether this goes on from a full line, where blank lines stand between the lines of a text.</summary>
    private bool IsFullLine(Chunk chunk, string plain) =>
        spaced > 0
        && chunk.End - chunk.Start <= spaced
        && open!.LastPart is var last
        && last.End - last.Start > spaced * FullLine
        && !ResolutionLabels.OpensClause(plain)
        && !ResolutionOpenings.OpensAct(plain);

    private static bool EndsClause(string before) => ",،，;；؛.:：".Contains(before.TrimEnd(MarksOfNotes).LastOrDefault());

    /// <summary>A short line that opens no clause, above the first act or the next clause: "I", "General provisions".</summary>
    private bool IsHeadingOfActs(int index, Chunk chunk)
    {
        if (!IsShort(chunk))
            return false;
        var next = Below(index).Take(LinesOfTitle).SkipWhile(IsShort).FirstOrDefault();
        var plain = next.End == 0 ? "" : look.Plain(next);
        return next.Opening.Kind == OpeningKind.Number
            ? next.Opening.Value == 1 || next.Opening.Value == outline.Next
            : next.Opening.Kind == OpeningKind.None && (IsClause(plain) || ResolutionOpenings.OpensAct(plain));
    }

    private bool IsShort(Chunk chunk) =>
        chunk.Opening.Kind == OpeningKind.None
        && look.LooksLikeHeading(chunk)
        && !ResolutionOpenings.OpensClause(look.Plain(chunk))
        && !ResolutionOpenings.OpensAct(look.Plain(chunk));

    private void StartClause(Chunk chunk)
    {
        part = ResolutionPart.Preamble;
        Start(new Node(BlockKind.Preambular, null, chunk.Start), chunk);
    }

    private void PlaceClosing(Chunk chunk)
    {
        PlaceLine(BlockKind.Closing, chunk);
        part = ResolutionPart.Below;
    }

    /// <summary>Adds a line of a resolution that stands for itself.</summary>
    private void PlaceLine(BlockKind kind, Chunk chunk)
    {
        var line = new Node(kind, null, chunk.Start);
        line.Add(chunk.Opening.TextStart, chunk.End);
        body.Add(line);
        (open, container) = (null, null);
    }
}
