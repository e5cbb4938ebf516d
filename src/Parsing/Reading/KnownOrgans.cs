using System.Buffers;
using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Organs by the names that the register knows in the languages other than English, whose grammar tells no head of a name.</summary>
internal static class KnownOrgans
{
    private static readonly (string Name, bool IsWorkingGroup)[] Names =
    [
        .. Bodies
            .All.SelectMany(body =>
                body.Names.Where(name => name.Key != "en")
                    .Select(name => name.Value)
                    .Concat(body.Also.Where(name => name.Any(c => c > '\u024F')))
                    .Select(name => (name, body.Kind == "working group"))
            )
            .OrderByDescending(name => name.name.Length),
    ];

    private static readonly SearchValues<string> Any = SearchValues.Create(
        [.. Names.Select(name => name.Name)],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The first organ of the kind named in a text, under the longest name that stands there.</summary>
    public static Passage? Find(Passage text, bool workingGroups)
    {
        if (text.Value.AsSpan().IndexOfAny(Any) < 0)
            return null;
        var found = Names
            .Where(name => name.IsWorkingGroup == workingGroups)
            .Select(name => (At: text.Value.IndexOf(name.Name, StringComparison.OrdinalIgnoreCase), name.Name.Length))
            .Where(place => place.At >= 0)
            .OrderBy(place => place.At)
            .ThenByDescending(place => place.Length)
            .FirstOrDefault();
        return found.Length == 0 ? null : text.Slice(found.At, found.Length);
    }
}
