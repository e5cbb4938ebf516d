using Palermo.Parsing.Reading;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tests.Reading;

/// <summary>Makes units and passages of sentences written in a test; each passage's places are the sentence's own.</summary>
internal static class Said
{
    public static Passage Text(string words) => new(new SourceText(words), words, [.. Enumerable.Range(0, words.Length)], [], []);

    public static Unit Paragraph(int number, string words) => new($"para. {number}", number, null, Text(words), []);

    public static Unit[] Paragraphs(params string[] texts) => [.. texts.Select((text, i) => Paragraph(i + 1, text))];

    public static Unit WithItems(int number, string opening, params (string Label, string Text)[] items)
    {
        var words = $"{opening} {string.Join(' ', items.Select(item => $"{item.Label} {item.Text}"))}";
        var whole = Text(words);
        var parts = items.Select(item => new UnitItem(
            item.Label,
            whole.Slice(words.IndexOf(item.Text, StringComparison.Ordinal), item.Text.Length)
        ));
        return new Unit($"para. {number}", number, null, whole, [.. parts]);
    }
}
