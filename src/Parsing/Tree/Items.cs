namespace Palermo.Parsing.Tree;

/// <summary>Which block a sub-item belongs to.</summary>
internal static class Items
{
    /// <summary>(i) after (a) stands inside it; (i) after (h) stands beside it.</summary>
    public static Node Parent(Node container, string label)
    {
        if (container.Children.Count == 0 || label == "-")
            return container;
        var before = container.Children[^1];
        var value = Opening.RomanValue(label.Trim('(', ')', '（', '）').ToUpperInvariant());
        var next = before.Children.Count + 1;
        return value > 0 && value == next && before.Label != "-" && !Follows(before.Label!, label) ? before : container;
    }

    /// <summary>Whether two labels of one letter follow one another: (h), (i).</summary>
    private static bool Follows(string before, string label) => Letter(before) is { } one && Letter(label) == one + 1;

    private static char? Letter(string label) => label.Trim('(', ')', '（', '）') is [var letter] ? letter : null;
}
