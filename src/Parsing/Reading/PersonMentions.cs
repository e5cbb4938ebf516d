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
        var words = new List<Range>();
        foreach (var word in text.AsSpan().Split(' '))
            words.Add(word);
        for (var i = 0; i < words.Count; i++)
        {
            if (MayStart(text.AsSpan(words[i])) && Longest(text, words, i) is { } found)
                yield return found;
        }
    }

    private bool MayStart(ReadOnlySpan<char> word) =>
        word.Length > 0
        && (char.IsUpper(word[0]) || (word.Length > 1 && !char.IsLetter(word[0])))
        && nameWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Bare(word));

    private (string Printed, string FullName)? Longest(string text, List<Range> words, int first)
    {
        var titled = first > 0 && Honorifics.Contains(text[words[first - 1]].TrimStart('(', '“', '"'));
        for (var count = Math.Min(MostNameWords, words.Count - first); count > 0; count--)
        {
            var printed = Bare(text.AsSpan()[words[first].Start..words[first + count - 1].End]).ToString();
            if (fullNames.Contains(printed))
                return (printed, printed);
            if (titled && ends.GetValueOrDefault(printed) is { } name)
                return (printed, name);
        }
        return null;
    }

    /// <summary>A name without the signs and the possessive ending that running text puts around it.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd(",;:.)”\"").TrimStart("(“\"");
        return bare.EndsWith("’s") || bare.EndsWith("'s") ? bare[..^2] : bare;
    }
}
