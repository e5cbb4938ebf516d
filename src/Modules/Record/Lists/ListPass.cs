namespace Palermo.Record.Lists;

/// <summary>One pass over a list's columns: which rows pass all choices, and how many carry each value of each facet.</summary>
/// <param name="columns">All rows.</param>
/// <param name="visible">The rows that may pass; null for all.</param>
internal sealed class ListPass(ListColumns columns, bool[]? visible) : IDisposable
{
    private readonly RowMarks marks = new(columns.Keys.Count, visible);

    /// <summary>The facets that a choice was made of, by their place the choices' numbers.</summary>
    private readonly List<string> chosen = [];

    /// <summary>How many rows pass.</summary>
    public int Total => marks.Passing;

    /// <summary>Lets rows pass that have one of some values.</summary>
    public void Narrow(ListFacet facet, FacetColumn column, IReadOnlyCollection<string> values) =>
        column.Narrow(marks, values, Number(facet));

    /// <summary>Lets rows pass that the database found.</summary>
    /// <param name="rows">Rising.</param>
    public void Narrow(ListFacet facet, IReadOnlyList<int> rows)
    {
        var (choice, next) = (Number(facet), 0);
        for (var row = 0; row < marks.Count; row++)
        {
            if (next < rows.Count && rows[next] == row)
                next++;
            else
                marks.Fail(row, choice);
        }
    }

    /// <summary>The rows that pass, from one on, in the list's order.</summary>
    public IEnumerable<int> From(int first) => marks.From(first);

    /// <summary>Rows for each value of one facet, heeding the choices of the others.</summary>
    public IEnumerable<(string Value, long Count)> Counts(ListFacet facet)
    {
        var column = columns.Of(facet)!;
        var counts = column.Count(marks, (byte)(chosen.IndexOf(facet.Name) + 1));
        return column.Values.Zip(counts, (value, count) => (value, (long)count)).Where(value => value.Item2 > 0);
    }

    public void Dispose() => marks.Dispose();

    private byte Number(ListFacet facet)
    {
        chosen.Add(facet.Name);
        return (byte)chosen.Count;
    }
}
