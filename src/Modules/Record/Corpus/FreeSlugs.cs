using System.Globalization;

namespace Palermo.Record.Corpus;

/// <summary>Gives out addresses, each once: an address that is taken gets the next number behind it that is free.</summary>
internal sealed class FreeSlugs
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>An address that no title makes, until all are given out.</summary>
    public static string Pending(long id) => string.Create(CultureInfo.InvariantCulture, $"~{id}");

    /// <remarks>A title may itself end in a number: with "lamps", "lamps" and "lamps-2" the last is at <c>lamps-2-2</c>.</remarks>
    public string Take(string wanted)
    {
        var slug = wanted;
        while (!taken.Add(slug))
        {
            var count = counts[wanted] = counts.GetValueOrDefault(wanted, 1) + 1;
            slug = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{count}");
        }
        return slug;
    }
}
