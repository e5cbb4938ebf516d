using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>
/// The States that put a recommendation to the State under review: they stand in brackets behind its text, or behind each part of it where several
/// were merged. Other brackets (acronyms, references) hold no State.
/// </summary>
internal static class Requesters
{
    private const string Closing = ";.,: ";

    /// <summary>In the order of the text, each once, without articles.</summary>
    public static IReadOnlyList<Passage> Of(Passage text)
    {
        var groups = Groups(text);
        var found = groups.Where(group => group.IsOfStates).SelectMany(group => group.Names).ToList();
        // A name that no register holds is one where the last brackets close the text.
        if (groups is [.., { IsOfStates: false } last] && text.Value.AsSpan(last.End).Trim(Closing).IsEmpty && last.LooksLikeNames)
            found.AddRange(last.Names);
        return [.. found.DistinctBy(name => States.Find(name.Value)?.Code ?? name.Value)];
    }

    private static List<Group> Groups(Passage text)
    {
        var groups = new List<Group>();
        for (var at = text.Value.IndexOf('(', StringComparison.Ordinal); at >= 0; at = Next(text.Value, at))
        {
            var end = Close(text.Value, at);
            groups.Add(new Group(NameList.Split(text.Slice(at + 1, end - at - 1)), Math.Min(end + 1, text.Length)));
            at = Math.Max(at, end - 1);
        }
        return groups;
    }

    private static int Next(string text, int at) => at + 1 < text.Length ? text.IndexOf('(', at + 1) : -1;

    /// <summary>The closing bracket; where it is missing, the sign that ends the part, or the end. Semicolons part names too: (Lindora; Selvarin).</summary>
    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] == '(')
                depth++;
            else if (text[at] == ')' && --depth == 0)
                return at;
            else if (text[at] == ';' && !StaysInside(text, at + 1))
                return at;
        }
        return text.Length;
    }

    /// <summary>Whether brackets stay open behind a semicolon: the next bracket closes them, or belongs to a State's name.</summary>
    private static bool StaysInside(string text, int at)
    {
        var next = text.AsSpan(at).IndexOfAny('(', ')');
        if (next < 0)
            return false;
        var end = text.IndexOf(')', at + next);
        return text[at + next] == ')' || (end >= 0 && States.Find(text[at..(end + 1)].Trim()) is not null);
    }

    /// <summary>What one pair of brackets holds.</summary>
    private sealed record Group(IReadOnlyList<Passage> Names, int End)
    {
        /// <summary>States alone, or among them a name misprinted or of no State (the European Union).</summary>
        public bool IsOfStates { get; } =
            Names.Count > 0
            && Names.Count(name => States.Find(name.Value) is not null) * 2 > Names.Count
            && Names.All(name => char.IsUpper(name.Value[0]));

        /// <summary>Words with capitals, no acronyms and no numbers.</summary>
        public bool LooksLikeNames =>
            Names.Count > 0
            && Names.All(name =>
                char.IsUpper(name.Value[0])
                && name.Value.Any(char.IsLower)
                && !name.Value.Any(char.IsDigit)
                && name.Length <= Reading.Names.Longest
            );
    }
}
