namespace Palermo.Parsing.Tree;

/// <summary>The part that reads the acts of a resolution, whatever label they have, and what stands below them.</summary>
internal sealed partial class TreeReader
{
    /// <summary>An act or a clause behind a label that only a resolution gives them, or that stands where an item's would.</summary>
    private bool TakesLabelled(Chunk chunk)
    {
        if (ResolutionLabels.Act(text, chunk.Start, chunk.End) is { } act && (!IsOfItem(chunk) || !HoldsItems || IsNextAct(act)))
        {
            if (act.Kind == OpeningKind.Number)
                TakeParagraph(chunk with { Opening = act });
            else
                Start(new Node(BlockKind.Paragraph, null, chunk.Start), chunk with { Opening = act });
            return true;
        }
        return IsOfItem(chunk) ? TakesClause(chunk) || TakesLetteredAct(chunk) : false;
    }

    /// <summary>"(2)" behind an act "(1)" that has no items.</summary>
    private bool IsNextAct(Opening act) =>
        act.Value == outline.Next && container is { Children.Count: 0 } && !Tail(container).EndsWith(':');

    private static bool IsOfItem(Chunk chunk) => chunk.Opening.Kind is OpeningKind.Item or OpeningKind.Bullet;

    /// <summary>Whether what stands above takes items: a numbered act, or a text that announces them.</summary>
    private bool HoldsItems =>
        container is { Kind: BlockKind.Paragraph, Label: [>= '0' and <= '9', ..] }
        || (container is not null && Tail(container).EndsWith(':'));

    /// <summary>"(a) Recalling the Convention,": a label before a clause, which no announcement calls an item.</summary>
    private bool TakesClause(Chunk chunk)
    {
        if (part != ResolutionPart.Preamble || HoldsItems || !IsClause(look.Plain(chunk)))
            return false;
        StartClause(chunk);
        return true;
    }

    private static bool IsClause(string plain) =>
        ResolutionOpenings.OpensClause(plain) && EndsWithComma(plain) && !ResolutionOpenings.OpensAct(plain);

    private static bool EndsWithComma(string plain) => ",،，".Contains(plain.TrimEnd(MarksOfNotes).LastOrDefault());

    /// <summary>"(a) Welcomes the report;" or "- Decides to act;" right below the organ or the preamble: an act by its verb.</summary>
    private bool TakesLetteredAct(Chunk chunk)
    {
        if (HoldsItems || !ResolutionOpenings.OpensAct(look.Plain(chunk)))
            return false;
        var label = chunk.Opening is { Kind: OpeningKind.Item, Label: ['(', .., ')'] lettered } ? lettered : null;
        Start(new Node(BlockKind.Paragraph, label, chunk.Start), chunk);
        return true;
    }

    /// <summary>What stands between or below acts: a clause of another section, an act without number, the rest of an act, or what tells of the adoption.</summary>
    private bool TakesAmongActs(int index, Chunk chunk, string plain)
    {
        var ended = open is null || Sentence.Ended(Tail(open).TrimEnd(MarksOfNotes));
        var mayOpen = ended || EndsWithComma(Tail(open!));
        if (mayOpen && IsClause(plain))
            StartClause(chunk);
        else if (mayOpen && ResolutionOpenings.OpensAct(plain))
            Start(new Node(BlockKind.Paragraph, null, chunk.Start), chunk);
        else if (!ended || open is null || GoesOnInLowerCase(chunk) || IsHeadingOfActs(index, chunk))
            return false;
        else if (GoesOnBelow(index))
            open.Add(chunk.Opening.TextStart, chunk.End);
        else if (TitlesNext(index))
            TakeHeading(chunk);
        else
            PlaceClosing(chunk);
        return true;
    }

    /// <summary>A full stop ends the last act, whatever a copy adds below it.</summary>
    private bool GoesOnInLowerCase(Chunk chunk) => look.StartsLower(chunk) && !Tail(open!).TrimEnd(MarksOfNotes).EndsWith('.');

    /// <summary>Whether the act that is next by its number is still to come, so that this is a further paragraph of the one above.</summary>
    private bool GoesOnBelow(int index) =>
        Below(index).Any(chunk => chunk.Opening.Kind == OpeningKind.Number && chunk.Opening.Value == outline.Next);

    /// <summary>Whether the next resolution is right below: this is its title or its number.</summary>
    private bool TitlesNext(int index) => Below(index).Take(LinesOfTitle).Any(chunk => ResolutionForm.IsEnacting(look.Plain(chunk)));

    /// <summary>Whether the next number below a 1 is 2: the paragraphs of an annex, and no single note.</summary>
    private bool CountsOn(int index) => Below(index).FirstOrDefault(chunk => chunk.Opening.Kind == OpeningKind.Number).Opening.Value == 2;

    /// <summary>Whether this is the short line right above them.</summary>
    private bool TitlesAnnex(int index) =>
        index + 1 < chunks.Count
        && chunks[index + 1].Opening is { Kind: OpeningKind.Number, Value: 1 }
        && look.LooksLikeHeading(chunks[index])
        && CountsOn(index + 1);

    private IEnumerable<Chunk> Below(int index) => chunks.Skip(index + 1).Take(LongestLook);

    /// <summary>Below the acts stand the meeting, the day, the vote, notes, and then an annex or the next resolution.</summary>
    private bool TakesBelow(int index, Chunk chunk)
    {
        switch (chunk.Opening.Kind)
        {
            case OpeningKind.Number when chunk.Opening.Value == 1 && outline.Next > 1 && !TitlesNext(index) && !CountsOn(index):
            case OpeningKind.Item or OpeningKind.Bullet:
                PlaceClosing(WithoutOpening(chunk));
                return true;
            case OpeningKind.None when look.Plain(chunk).Length == 0:
                return false;
            case OpeningKind.None when !IsClosing(look.Plain(chunk)) && (TitlesNext(index) || TitlesAnnex(index)):
                TakeHeading(chunk);
                return true;
            case OpeningKind.None:
                PlaceClosing(chunk);
                return true;
            case OpeningKind.Number or OpeningKind.LiteralNumber when chunk.Opening.Value == outline.Next && outline.Next > 1:
                part = ResolutionPart.Acts;
                return false;
            default:
                part = ResolutionPart.None;
                return false;
        }
    }

    private void TakeNumberInResolution(int index, Chunk chunk)
    {
        if (TitlesResolution(index) || IsNumberedHeading(index, chunk))
            Head(3, chunk.Opening.Label, chunk, chunk.Opening.TextStart);
        else
            TakeParagraph(chunk);
    }

    /// <summary>A report goes on behind a draft resolution that it holds: below a heading, with a paragraph that is no act.</summary>
    private void LeaveActs(Chunk chunk)
    {
        if (part == ResolutionPart.Acts && body[^1].Kind == BlockKind.Heading && !ResolutionOpenings.OpensAct(look.Plain(chunk)))
            part = ResolutionPart.None;
    }

    /// <summary>A heading below the acts, of an annex or of another resolution, ends what was said of this one.</summary>
    private void LeaveBelow()
    {
        if (part == ResolutionPart.Below)
            part = ResolutionPart.None;
    }

    /// <summary>Whether a line tells of the adoption; a day does right below such a line, and in Chinese right above it.</summary>
    private bool IsClosing(string plain) =>
        ResolutionForm.IsClosing(plain)
        || ((body[^1].Kind == BlockKind.Closing || plain is [.., '日']) && MastheadFact.Date(plain.AsSpan().TrimEnd('.')) is not null);
}
