namespace Palermo.Parsing.Tree;

/// <summary>The part that reads what resolutions alone hold: the organ that acts, the preamble, and the lines that tell of the adoption.</summary>
internal sealed partial class TreeReader
{
    private static readonly char[] MarksOfNotes = [.. "0123456789[] "];

    /// <summary>The document is a resolution: the organ that acts has been named above its text.</summary>
    private bool enacted;

    /// <summary>Between the organ that acts and the first act.</summary>
    private bool inPreamble;

    /// <summary>Takes the organ that acts, which opens the text of a resolution.</summary>
    private bool Enacts(Chunk chunk)
    {
        if (chunk.Opening.Kind is not (OpeningKind.None or OpeningKind.Literal) || !ResolutionForm.IsEnacting(look.Plain(chunk)))
            return false;
        PlaceLine(BlockKind.Enacting, chunk);
        (inMasthead, enacted, inPreamble) = (false, true, true);
        return true;
    }

    /// <summary>"1284. Report of the High Commissioner": numbered as resolutions were, with the organ that acts right below.</summary>
    private bool TitlesResolution(int index) =>
        chunks[index].Opening.Kind == OpeningKind.Number
        && index + 1 < chunks.Count
        && ResolutionForm.IsEnacting(look.Plain(chunks[index + 1]));

    /// <summary>Takes text without a label that has its place in a resolution: the preamble, and what stands below the acts.</summary>
    private bool TakesInResolution(Chunk chunk)
    {
        if (enacted && Closes(chunk))
            PlaceLine(BlockKind.Closing, chunk);
        else if (inPreamble)
            TakePreambular(chunk, literal: false);
        else
            return false;
        return true;
    }

    private void TakeLiteral(Chunk chunk)
    {
        if (inPreamble)
            TakePreambular(chunk, literal: true);
        else
            TakeText(chunk, literal: true);
    }

    /// <summary>Whether a chunk tells of the adoption; a day does right below such a line, and in Chinese right above it.</summary>
    private bool Closes(Chunk chunk)
    {
        var plain = look.Plain(chunk);
        return ResolutionForm.IsClosing(plain)
            || ((body[^1].Kind == BlockKind.Closing || plain is [.., '日']) && MastheadFact.Date(plain.AsSpan().TrimEnd('.')) is not null);
    }

    private void TakePreambular(Chunk chunk, bool literal)
    {
        var plain = look.Plain(chunk);
        if (plain.Length == 0)
            return;
        var before = open is null ? "," : Tail(open);
        if (",،，".Contains(before.TrimEnd(MarksOfNotes).LastOrDefault()) && ResolutionForm.OpensAct(plain))
            Start(new Node(BlockKind.Paragraph, null, chunk.Start), chunk);
        else if (
            !literal
            && open is not null
            && !ResolutionForm.OpensClause(plain)
            && (look.StartsLower(chunk) || !".,;:،；，。؛：".Contains(before.LastOrDefault()))
        )
            open.Add(chunk.Opening.TextStart, chunk.End);
        else
            Start(new Node(BlockKind.Preambular, null, chunk.Start), chunk);
    }

    /// <summary>Adds a line of a resolution that stands for itself.</summary>
    private void PlaceLine(BlockKind kind, Chunk chunk)
    {
        var line = new Node(kind, null, chunk.Start);
        line.Add(chunk.Opening.TextStart, chunk.End);
        body.Add(line);
        (open, container, inPreamble) = (null, null, false);
    }
}
