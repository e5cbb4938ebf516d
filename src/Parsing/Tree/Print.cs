using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>What the print tells before anything is known of the meaning: the lines, how wide they are set, what belongs to the page, where notes stand.</summary>
internal sealed class Print
{
    private readonly List<PlainNote> notes;

    /// <summary>Where texts start that run on in one line.</summary>
    private readonly HashSet<int> runOn;

    /// <summary>Where facts of a masthead start that run on in one line.</summary>
    private readonly HashSet<int> facts;

    private Print(SourceText source)
    {
        Text = source.Value;
        var recommendations = RecommendationLabels.In(Text);
        facts = [.. RunOnMasthead.Cuts(Text)];
        runOn = [.. facts, .. RunOnText.Cuts(Text, facts), .. RunOnResolution.Cuts(Text)];
        Lines = Line.Split(Text, [.. recommendations.Select(label => label.Start).Concat(runOn).Distinct().Order()]);
        var furniture = PageFurniture.In(Text, Lines);
        furniture.UnionWith(ContentsTable.In(Text, Lines));
        Furniture = furniture;
        notes = NoteBlocks.In(Text, Lines, Furniture);
        if (notes.Count == 0)
            notes.AddRange(LooseNotes.In(Text, Lines, Furniture));
        Labels = recommendations
            .Select(label => (label.Start, Opening: new Opening(OpeningKind.Recommendation, label.Label, 0, label.TextStart)))
            .Concat(
                notes.Select(note => (Lines[note.Line].Start, Opening: new Opening(OpeningKind.Note, $"{note.Number}", 0, note.TextStart)))
            )
            .ToDictionary(label => label.Start, label => label.Opening);
        Aligned = AlignedText.In(Text, Lines, line => Furniture.Contains(line) || Labels.ContainsKey(Lines[line].Start));
        Width = WrapWidth.Of(Text, Aligned.Without(Lines));
        Resolution = ResolutionLines.Of(Text, Lines, Width, runOn);
    }

    public static Print Of(SourceText source) => new(source);

    public string Text { get; }

    public List<Line> Lines { get; }

    /// <summary>Of hard-wrapped lines; 0 where lines are whole paragraphs.</summary>
    public int Width { get; }

    /// <summary>The places of lines that belong to the page, or to a table of contents, and not to the text.</summary>
    public IReadOnlySet<int> Furniture { get; }

    /// <summary>Labels that the document's numbering tells and not their look, each at the start of a line, by place.</summary>
    public IReadOnlyDictionary<int, Opening> Labels { get; }

    /// <summary>Tables and mastheads whose columns are set with blanks.</summary>
    public AlignedText Aligned { get; }

    public ResolutionLines Resolution { get; }

    /// <summary>Whether a line was cut out of a run of texts, in which tabs part no cells.</summary>
    public bool IsOfRun(int start) => runOn.Contains(start);

    /// <summary>Whether a line was cut out of a masthead that runs on in one line.</summary>
    public bool OpensFact(int start) => facts.Contains(start);

    /// <summary>The marks that folding takes out of the text.</summary>
    /// <param name="raised">Labels of the notes whose marks are raised.</param>
    public NoteMarks Marks(IReadOnlySet<string> raised) => new(raised, PlainMarks.Of(Text, Lines, notes, raised.Count > 0));
}
