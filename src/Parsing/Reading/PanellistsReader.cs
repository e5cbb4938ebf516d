using System.Buffers;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>The experts who led or facilitated a discussion, and the paragraphs that name them.</summary>
internal static partial class PanellistsReader
{
    private static readonly SearchValues<string> Needed = SearchValues.Create(
        ["iscussion", "debate", "dialogue", "panel", "presentation", "he experts", "he following experts"],
        StringComparison.Ordinal
    );

    public static IReadOnlyList<Panellist> Read(IReadOnlyList<Unit> units, Evidence evidence)
    {
        var found = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var unit in units.Where(unit => unit.SentencesWith(Needed).Any(sentence => LedBy().IsMatch(sentence.Value))))
        {
            IReadOnlyList<int> items = [];
            foreach (var sentence in unit.Sentences)
            {
                items = AgendaNumbers.In(sentence.Value) is { Count: > 0 } own ? own : items;
                foreach (var person in Led(sentence))
                    Add(found, person, items);
            }
        }
        return Panellists(found, units, evidence);
    }

    private static IReadOnlyList<Person> Led(Passage sentence)
    {
        var lead = LedBy().Match(sentence.Value);
        return lead.Success ? People.In(sentence.Slice(lead.Index + lead.Length)) : [];
    }

    private static void Add(Dictionary<string, Found> found, Person person, IReadOnlyList<int> items)
    {
        var before = found.GetValueOrDefault(person.Name.Value, new Found(found.Count, person, []));
        var whole = before.Person with { Role = before.Person.Role ?? person.Role, Country = before.Person.Country ?? person.Country };
        found[person.Name.Value] = new Found(before.Order, whole, [.. before.Items.Union(items).Order()]);
    }

    private static IReadOnlyList<Panellist> Panellists(Dictionary<string, Found> found, IReadOnlyList<Unit> units, Evidence evidence)
    {
        var mentions = new PersonMentions(found.Keys);
        var places = mentions.In(units);
        return [.. found.Values.OrderBy(each => each.Order).Select(each => Panellist(each, places[each.Person.Name.Value], evidence))];
    }

    private static Panellist Panellist(Found found, IReadOnlyList<int> paragraphs, Evidence evidence)
    {
        var pointer = $"/panellists/{found.Order}";
        return new Panellist(
            evidence.Note($"{pointer}/name", found.Person.Name),
            found.Person.Role is { } role ? evidence.Note($"{pointer}/role", role) : null,
            found.Person.Country is { } country ? evidence.Note($"{pointer}/country", country) : null,
            found.Items,
            paragraphs
        );
    }

    private sealed record Found(int Order, Person Person, IReadOnlyList<int> Items);

    [GeneratedRegex(
        @"\b(?:discussions?|debate|dialogue|panel|presentations?)\b[^.:]{0,120}? (?:(?:was|were)(?: also| then)? )?(?:facilitated|led|introduced|made|delivered|given) by (?:the )?(?:following )?(?:(?:panellists?|experts?|speakers?)(?:: |, | ))?|\b[Tt]he (?:following )?(?:panellists|experts) (?:were|led the discussion|facilitated the discussion|made presentations)[^.:]{0,60}: ",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex LedBy();
}
