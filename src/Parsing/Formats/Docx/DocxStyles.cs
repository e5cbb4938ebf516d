namespace Palermo.Parsing.Formats.Docx;

/// <summary>The paragraph styles of a Word file, as far as they number paragraphs.</summary>
internal sealed class DocxStyles
{
    /// <summary>A style rests on another, and that on a third; a circle of them ends here.</summary>
    private const int Deepest = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public static DocxStyles Read(DocxPackage package)
    {
        var read = new DocxStyles();
        var style = new Style();
        foreach (var element in DocxPackage.Elements(package.Part("word/styles.xml")).Where(element => !element.IsEnd))
        {
            switch (element.Name)
            {
                case "style":
                    read.styles[element.Attribute("styleId") ?? ""] = style = new Style();
                    break;
                case "basedOn":
                    style.BasedOn = element.Value;
                    break;
                case "numId":
                    style.List = element.Value;
                    break;
                case "ilvl":
                    style.Level = element.Number;
                    break;
            }
        }
        return read;
    }

    /// <summary>The list of a style and its level, from the style itself or those it rests on.</summary>
    public (string? List, int? Level) Numbering(string? style)
    {
        (string? List, int? Level) found = (null, null);
        for (var i = 0; i < Deepest && style is not null && styles.TryGetValue(style, out var one); i++, style = one.BasedOn)
            found = (found.List ?? one.List, found.Level ?? one.Level);
        return found;
    }

    private sealed class Style
    {
        public string? BasedOn { get; set; }
        public string? List { get; set; }
        public int? Level { get; set; }
    }
}
