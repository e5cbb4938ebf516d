using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>A table: its head's cells and the rows below, all folded.</summary>
internal sealed record Table(IReadOnlyList<Passage> Head, IReadOnlyList<IReadOnlyList<Passage>> Rows)
{
    /// <summary>Rows that follow one another make a table; a footnote between them does not end it.</summary>
    public static IReadOnlyList<Table> In(TreeReader tree)
    {
        var tables = new List<Table>();
        List<IReadOnlyList<Passage>>? rows = null;
        foreach (var node in tree.Body)
        {
            if (node.Kind == BlockKind.Row)
                (rows ??= []).Add([.. node.Cells.Select(c => c.Text(tree.Pages))]);
            else if (node.Kind != BlockKind.Footnote && rows is not null)
                Close();
        }
        if (rows is not null)
            Close();
        return tables;

        void Close()
        {
            tables.Add(new Table(rows![0], rows[1..]));
            rows = null;
        }
    }

    /// <summary>Whether the head's cells hold these words, one for each column from the left.</summary>
    public bool IsHeaded(params ReadOnlySpan<string> words)
    {
        if (Head.Count < words.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!Head[i].Value.Contains(words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }
}
