using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>A label as a document prints it in front of a block, and back: <c>8.</c> before a paragraph, <c>(a)</c> before an item.</summary>
internal static class PrintedLabel
{
    public static string Of(BlockKind kind, string label) => HasStop(kind) && !label.EndsWith(')') ? label + "." : label;

    public static string Read(BlockKind kind, string printed) => HasStop(kind) && printed.EndsWith('.') ? printed[..^1] : printed;

    private static bool HasStop(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.AgendaItem;
}
