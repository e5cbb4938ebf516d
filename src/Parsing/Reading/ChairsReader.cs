using System.Buffers;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Who chaired the meeting, by name: "was chaired by ...", "was opened by ..., Co-Chairs of ...", "elected ... as Chair".</summary>
internal static partial class ChairsReader
{
    private static readonly SearchValues<string> Needed = SearchValues.Create(["hair", "presided over"], StringComparison.Ordinal);

    public static IReadOnlyList<Chair> Read(IReadOnlyList<Unit> units, Evidence evidence)
    {
        var chairs = new List<Chair>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in units.SelectMany(unit => unit.SentencesWith(Needed)))
        {
            var (people, role, printed) = Found(sentence);
            foreach (var person in people.Where(person => known.Add(person.Name.Value)))
                chairs.Add(Chair(person, role, printed, $"/chairs/{chairs.Count}", evidence));
        }
        return chairs;
    }

    private static Chair Chair(Person person, string role, Passage? printed, string pointer, Evidence evidence)
    {
        if (printed is not null)
            evidence.Note($"{pointer}/role", printed);
        var country = person.Country is { } place ? evidence.Note($"{pointer}/country", place) : null;
        return new Chair(evidence.Note($"{pointer}/name", person.Name), country, role);
    }

    private static (IReadOnlyList<Person> People, string Role, Passage? Printed) Found(Passage sentence)
    {
        var people = PeopleOf(sentence);
        if (people.Count == 0)
            return ([], "", null);
        var role = Role().Match(sentence.Value);
        var together = people.Count > 1 || (role.Success && role.Value.StartsWith("Co", StringComparison.OrdinalIgnoreCase));
        var name = together ? "Co-Chair" : "Chair";
        return (people, name, role.Success && role.Value == name ? sentence.Slice(role.Index, role.Length) : null);
    }

    private static IReadOnlyList<Person> PeopleOf(Passage sentence)
    {
        var before = ChairedBy().Match(sentence.Value);
        if (before.Success)
            return People.In(UpTo(sentence.Slice(before.Index + before.Length), AsChair()));
        var after = AsChair().Match(sentence.Value);
        if (!after.Success)
            return [];
        var words = sentence.Slice(0, after.Index);
        return People.In(words.Slice(Before().Match(words.Value).Length));
    }

    private static Passage UpTo(Passage words, Regex end)
    {
        var found = end.Match(words.Value);
        return found.Success ? words.Slice(0, found.Index) : words;
    }

    /// <summary>Words after which those who chaired are named.</summary>
    [GeneratedRegex(
        @"\b(?:(?:co-?|co‑)?chaired by |presided over by |under the (?:co-)?chairmanship of |opened by the (?:Co[-‑])?(?:Chairs?|Chairpersons?)(?: of the [^,.]{1,80})?,? )",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex ChairedBy();

    /// <summary>What follows the names of those who chaired.</summary>
    [GeneratedRegex(
        @"(?:,? (?:was|were) elected| as|,)(?: (?:its|the|their))? (?:Co[-‑])?(?:Chairs?|Chairpersons?)\b(?! of the (?:[Rr]ound|[Pp]anel|[Ss]ession of))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex AsChair();

    /// <summary>What stands before the names: "The meeting was opened by", "The Working Group elected", "With".</summary>
    [GeneratedRegex(
        @"^(?:[^(;]{0,200}\b(?:opened by|elected|With|with) )?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Before();

    [GeneratedRegex(@"\bCo[-‑]Chair|\b[Cc]o-?chair|\bChair", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Role();
}
