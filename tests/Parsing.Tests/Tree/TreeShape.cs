using System.Text.Json;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.Tree;

/// <summary>A tree as lines, one for each block with all that a reader must find again.</summary>
internal static class TreeShape
{
    public static string Of(DocumentTree tree) =>
        string.Join('\n', tree.Masthead.Select(b => Shape(b, 0)).Append("--").Concat(tree.Body.Select(b => Shape(b, 0))));

    private static string Shape(Block block, int depth) =>
        new string(' ', depth)
        + JsonSerializer.Serialize(
            new
            {
                Kind = block.Kind.ToString(),
                block.Level,
                block.Label,
                block.Text,
                block.Notes,
                block.Cells,
                block.CellNotes,
                block.IsSolid,
            }
        )
        + string.Concat(block.Children.Select(c => "\n" + Shape(c, depth + 1)));
}
