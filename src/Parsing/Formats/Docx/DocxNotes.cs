using Palermo.Parsing.Text;

namespace Palermo.Parsing.Formats.Docx;

/// <summary>Where the paragraphs of a part go.</summary>
internal interface IDocxText
{
    void Paragraph(string text);
    void Row(IReadOnlyList<string> cells);
    void BeginNote(string kind, string id);
    void EndNote();
}

/// <summary>Marks of notes: Word counts footnotes and endnotes in the order in which the text calls them.</summary>
internal sealed class DocxNoteMarks
{
    private readonly List<(string Kind, string Id)> called = [];

    /// <summary>Notes in the order of their marks.</summary>
    public IReadOnlyList<(string Kind, string Id)> InOrder => called;

    public string Called(string reference, string id)
    {
        var note = (reference.Replace("Reference", "", StringComparison.Ordinal), id);
        var at = called.IndexOf(note);
        if (at < 0)
        {
            at = called.Count;
            called.Add(note);
        }
        return Mark(at);
    }

    public static string Mark(int index) => string.Concat(ListLabel.Decimal(index + 1).Select(Folding.Raise));
}

/// <summary>The texts of a part's notes by their numbers.</summary>
internal sealed class DocxNotes : IDocxText
{
    private readonly List<string> lines = [];
    private (string Kind, string Id) note;

    public Dictionary<(string Kind, string Id), string> Texts { get; } = [];

    public void Paragraph(string text) => lines.Add(text.Trim());

    public void Row(IReadOnlyList<string> cells) => lines.Add(string.Join(' ', cells));

    public void BeginNote(string kind, string id)
    {
        note = (kind, id);
        lines.Clear();
    }

    public void EndNote() => Texts[note] = string.Join(' ', lines.Where(line => line.Length > 0)).Replace('\n', ' ');
}
