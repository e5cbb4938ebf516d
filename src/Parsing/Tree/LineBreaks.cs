namespace Palermo.Parsing.Tree;

/// <summary>
/// Which ends of printed lines end a text: all but those inside a text of the body. Lines of the masthead stand for themselves, as they are set.
/// </summary>
internal static class LineBreaks
{
    /// <summary>For each line but the last, whether its end is hard.</summary>
    public static IReadOnlyList<bool> In(string text, IReadOnlyList<Node> body)
    {
        var starts = Starts(text);
        var owners = new Owners(starts.Length);
        foreach (var node in body)
            Mark(node, text, starts, owners);
        return [.. Enumerable.Range(0, starts.Length - 1).Select(line => !owners.GoOn(line))];
    }

    private static void Mark(Node node, string text, int[] starts, Owners owners)
    {
        foreach (var (start, end) in node.Parts)
        {
            var (first, last) = (LineOf(starts, start), LineOf(starts, end - 1));
            if (text.AsSpan(starts[first], start - starts[first]).IsWhiteSpace())
                owners.Starts[first] = node;
            for (var line = first; line < last; line++)
                (owners.Ends[line], owners.Starts[line + 1]) = (node, node);
            var lineEnd = last + 1 < starts.Length ? starts[last + 1] : text.Length;
            if (text.AsSpan(end, lineEnd - end).IsWhiteSpace())
                owners.Ends[last] = node;
        }
        foreach (var child in node.Children)
            Mark(child, text, starts, owners);
    }

    private static int LineOf(int[] starts, int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return at >= 0 ? at : ~at - 1;
    }

    private static int[] Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }

    /// <summary>Whose text stands at the start and at the end of each line.</summary>
    private sealed class Owners(int lines)
    {
        public Node?[] Starts { get; } = new Node?[lines];
        public Node?[] Ends { get; } = new Node?[lines];

        public bool GoOn(int line) => Ends[line] is { } node && ReferenceEquals(node, Starts[line + 1]);
    }
}
