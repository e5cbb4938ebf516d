using System.Buffers;

namespace Palermo.Parsing.Reading;

/// <summary>Finds persons known by full name in running text: under that name, or as "Ms. X", X being the end of one person's name only.</summary>
internal sealed class PersonMentions
{
    private const int MostNameWords = 8;

    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal)
    {
        "Ms.",
        "Mr.",
        "Mrs.",
        "Mx.",
        "Dr.",
        "Prof.",
        "Professor",
        "Judge",
        "Justice",
        "Ambassador",
    };

    private readonly HashSet<string> fullNames = new(StringComparer.Ordinal);

    /// <summary>The ends of names with the full name; an end that two persons share belongs to none.</summary>
    private readonly Dictionary<string, string?> ends = new(StringComparer.Ordinal);

    private readonly HashSet<string> nameWords = new(StringComparer.Ordinal);

    /// <summary>The last words of the names: every mention ends with one, and most text holds none.</summary>
    private readonly SearchValues<string> lastWords;

    public PersonMentions(IEnumerable<string> names)
    {
        foreach (var name in names.Where(fullNames.Add))
        {
            nameWords.UnionWith(name.Split(' '));
            for (var at = name.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = name.IndexOf(' ', at + 1))
                ends[name[(at + 1)..]] = ends.ContainsKey(name[(at + 1)..]) ? null : name;
        }
        lastWords = SearchValues.Create([.. fullNames.Select(name => name[(name.LastIndexOf(' ') + 1)..])], StringComparison.Ordinal);
    }

    /// <summary>The numbers of the paragraphs that name each person, ascending.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> In(IReadOnlyList<Unit> units)
    {
        var places = fullNames.ToDictionary(name => name, _ => new SortedSet<int>(), StringComparer.Ordinal);
        foreach (var unit in units)
        {
            foreach (var (_, name) in Find(unit.Text.Value))
            {
                if (unit.Number is { } number)
                    places[name].Add(number);
            }
        }
        return places.ToDictionary(place => place.Key, place => (IReadOnlyList<int>)[.. place.Value], StringComparer.Ordinal);
    }

    /// <summary>What was printed (without "Ms.") and whose full name that means, in order.</summary>
    public IEnumerable<(string Printed, string FullName)> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(lastWords))
            yield break;
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (!nameWords.Contains(Bare(words[i])))
                continue;
            var titled = i > 0 && Honorifics.Contains(words[i - 1].TrimStart('(', '“', '"'));
            if (Longest(words, i, titled) is { } found)
                yield return found;
        }
    }

    private (string Printed, string FullName)? Longest(string[] words, int first, bool titled)
    {
        for (var count = Math.Min(MostNameWords, words.Length - first); count > 0; count--)
        {
            var printed = Bare(string.Join(' ', words, first, count));
            if (fullNames.Contains(printed))
                return (printed, printed);
            if (titled && ends.GetValueOrDefault(printed) is { } name)
                return (printed, name);
        }
        return null;
    }

    /// <summary>A name without the signs and the possessive ending that running text puts around it.</summary>
    private static string Bare(string words)
    {
        var bare = words.TrimEnd(',', ';', ':', '.', ')', '”', '"').TrimStart('(', '“', '"');
        return bare.EndsWith("’s", StringComparison.Ordinal) || bare.EndsWith("'s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }
}
