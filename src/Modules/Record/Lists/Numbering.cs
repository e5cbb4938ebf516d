namespace Palermo.Record.Lists;

/// <summary>Gives each value a number, in the order in which they are met.</summary>
/// <param name="known">Values that have their numbers.</param>
internal sealed class Numbering(params IReadOnlyList<string> known)
{
    private readonly Dictionary<string, int> numbers = known
        .Index()
        .ToDictionary(value => value.Item, value => value.Index, StringComparer.Ordinal);

    private readonly List<string> values = [.. known];

    public IReadOnlyList<string> Values => values;

    public bool Knows(string value) => numbers.ContainsKey(value);

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
