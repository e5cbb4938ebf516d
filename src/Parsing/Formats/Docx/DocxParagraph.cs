using System.Text;

namespace Palermo.Parsing.Formats.Docx;

/// <summary>A paragraph while it is read.</summary>
internal sealed class DocxParagraph
{
    public StringBuilder Text { get; } = new();

    public string? Style { get; set; }
    public string? List { get; set; }
    public int? Level { get; set; }

    /// <summary>Paragraphs of text boxes that hang on it; they stand behind it.</summary>
    public List<string> Behind { get; } = [];
}
