using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>What the print tells before anything is known of the meaning: the lines, how wide they are set, what belongs to the page, where notes stand.</summary>
internal sealed class Sheet
{
    private Sheet(SourceText source)
    {
        Text = source.Value;
        Lines = Line.Split(source);
        Width = WrapWidth.Of(Text, Lines);
        Furniture = PageFurniture.In(Text, Lines);
        Notes = NoteBlocks.In(Text, Lines, Furniture).ToDictionary(note => note.Line);
        Resolution = ResolutionLines.Of(Text, Lines, Width);
    }

    public static Sheet Of(SourceText source) => new(source);

    public string Text { get; }

    public List<Line> Lines { get; }

    /// <summary>Of hard-wrapped lines; 0 where lines are whole paragraphs.</summary>
    public int Width { get; }

    /// <summary>The places of lines that belong to the page and not to the text.</summary>
    public IReadOnlySet<int> Furniture { get; }

    /// <summary>The notes with labels in plain digits, by the line that opens each.</summary>
    public IReadOnlyDictionary<int, PlainNote> Notes { get; }

    public ResolutionLines Resolution { get; }

    /// <summary>The marks that folding takes out of the text.</summary>
    /// <param name="raised">Labels of the notes whose marks are raised.</param>
    public NoteMarks Marks(IReadOnlySet<string> raised) =>
        new(raised, PlainMarks.Of(Text, Lines, [.. Notes.Values.OrderBy(note => note.Line)], raised.Count > 0));
}
