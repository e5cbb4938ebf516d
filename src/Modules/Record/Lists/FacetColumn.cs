namespace Palermo.Record.Lists;

/// <summary>The values of one facet in all rows of a list, each value as a small number.</summary>
/// <param name="numbering">The values by their numbers; no more are given once the column stands.</param>
/// <param name="starts">Where in <paramref name="codes"/> each row's values begin, and behind the last row the end; null where each row has one.</param>
/// <param name="codes">The numbers, row by row.</param>
internal sealed class FacetColumn(Numbering numbering, int[]? starts, int[] codes)
{
    private readonly int[]? starts = starts;
    private readonly int[] codes = codes;

    public IReadOnlyList<string> Values => numbering.Values;

    public bool Knows(string value) => numbering.Knows(value);

    /// <summary>Marks the rows that have none of some values.</summary>
    public void Narrow(RowMarks marks, IReadOnlyCollection<string> chosen, byte choice)
    {
        bool[] isChosen = [.. Values.Select(value => chosen.Contains(value))];
        for (var row = 0; row < marks.Count; row++)
        {
            if (!HasAny(row, isChosen))
                marks.Fail(row, choice);
        }
    }

    /// <summary>How many rows carry each value, of those that pass or fail by one choice alone.</summary>
    public int[] Count(RowMarks marks, byte choice)
    {
        var counts = new int[Values.Count];
        for (var row = 0; row < marks.Count; row++)
        {
            if (!marks.Counts(row, choice))
                continue;
            if (starts is null)
                counts[codes[row]]++;
            else
                for (var at = starts[row]; at < starts[row + 1]; at++)
                    counts[codes[at]]++;
        }
        return counts;
    }

    /// <summary>Rows of this column and of another.</summary>
    /// <param name="order">For each row its place here, or the complement of its place in the other.</param>
    public FacetColumn With(FacetColumn other, int[] order)
    {
        var all = new Numbering(Values);
        int[] others = [.. other.Values.Select(all.Of)];
        var renumbered = Array.ConvertAll(other.codes, code => others[code]);
        if (starts is null)
            return new FacetColumn(all, null, Merge.Rows(codes, renumbered, order));
        var merged = new List<int>(codes.Length + renumbered.Length);
        var ends = new int[order.Length + 1];
        for (var row = 0; row < order.Length; row++)
        {
            merged.AddRange(order[row] >= 0 ? Several(codes, starts, order[row]) : Several(renumbered, other.starts!, ~order[row]));
            ends[row + 1] = merged.Count;
        }
        return new FacetColumn(all, ends, [.. merged]);
    }

    private static ReadOnlySpan<int> Several(int[] codes, int[] starts, int row) =>
        codes.AsSpan(starts[row], starts[row + 1] - starts[row]);

    private bool HasAny(int row, bool[] chosen)
    {
        if (starts is null)
            return chosen[codes[row]];
        for (var at = starts[row]; at < starts[row + 1]; at++)
        {
            if (chosen[codes[at]])
                return true;
        }
        return false;
    }
}
