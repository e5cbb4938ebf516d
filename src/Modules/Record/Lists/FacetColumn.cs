namespace Palermo.Record.Lists;

/// <summary>The values of one facet in all rows of a list, each value as a small number.</summary>
/// <param name="values">The values by their numbers.</param>
/// <param name="starts">Where in <paramref name="codes"/> each row's values begin, and behind the last row the end; null where each row has one.</param>
/// <param name="codes">The numbers, row by row.</param>
internal sealed class FacetColumn(IReadOnlyList<string> values, int[]? starts, int[] codes)
{
    public IReadOnlyList<string> Values => values;

    public ReadOnlySpan<int> Of(int row) =>
        starts is null ? codes.AsSpan(row, 1) : codes.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>Which numbers are chosen.</summary>
    public bool[] Chosen(IReadOnlyCollection<string> chosen) => [.. values.Select(value => chosen.Contains(value))];
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
