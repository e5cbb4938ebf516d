namespace Palermo.Record.Lists;

/// <summary>The values of one facet in all rows of a list, each value as a small number.</summary>
/// <param name="values">The values by their numbers.</param>
/// <param name="starts">Where in <paramref name="codes"/> each row's values begin, and behind the last row the end; null where each row has one.</param>
/// <param name="codes">The numbers, row by row.</param>
internal sealed class FacetColumn(IReadOnlyList<string> values, int[]? starts, int[] codes)
{
    public IReadOnlyList<string> Values => values;

    /// <summary>Marks the rows that have none of some values.</summary>
    public void Narrow(RowMarks marks, IReadOnlyCollection<string> chosen, byte choice)
    {
        bool[] isChosen = [.. values.Select(value => chosen.Contains(value))];
        for (var row = 0; row < marks.Count; row++)
        {
            if (!HasAny(row, isChosen))
                marks.Fail(row, choice);
        }
    }

    /// <summary>How many rows carry each value, of those that pass or fail by one choice alone.</summary>
    public int[] Count(RowMarks marks, byte choice)
    {
        var counts = new int[values.Count];
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

/// <summary>Gives each value a number, in the order in which they are met.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private readonly List<string> values = [];

    public IReadOnlyList<string> Values => values;

    public int Of(string value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers[value] = number = values.Count;
            values.Add(value);
        }
        return number;
    }
}
