using System.Globalization;
using System.Xml.Linq;
using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The treaty references of a record: as links around the words that cite, and as a list of all.</summary>
internal sealed class Citations(DocumentRecord record)
{
    private readonly ILookup<string, TreatyReference> byPlace = record
        .TreatyReferences.Where(reference => reference.Where is not null && reference.AsPrinted.Length > 0)
        .ToLookup(reference => reference.Where!, StringComparer.Ordinal);

    /// <summary>The words of a text that cite, leftmost and longest first.</summary>
    /// <param name="where">The place as references name it: <c>para. 23</c>.</param>
    public IReadOnlyList<MarkedPart> In(string text, string? where)
    {
        if (where is null || !byPlace.Contains(where))
            return [];
        var printed = byPlace[where].GroupBy(reference => reference.AsPrinted, StringComparer.Ordinal);
        var found = printed.SelectMany(group =>
            Occurrences(text, group.Key).Select(at => (At: at, group.Key.Length, Rows: group.ToList()))
        );
        var parts = new List<MarkedPart>();
        foreach (var (at, length, rows) in found.OrderBy(one => one.At).ThenByDescending(one => one.Length))
        {
            if (parts.Count == 0 || parts[^1].End <= at)
                parts.Add(new MarkedPart(at, at + length, () => new XElement(Akn.Space + "ref", new XAttribute("href", Address(rows)))));
        }
        return parts;
    }

    /// <summary>One entry for each article cited, in the record's order.</summary>
    public XElement? All(IReadOnlyDictionary<string, string> eIds) =>
        record.TreatyReferences.Count == 0
            ? null
            : new XElement(
                Akn.Space + "analysis",
                new XAttribute("source", Identification.Ourselves),
                new XElement(
                    Akn.Space + "otherReferences",
                    new XAttribute("source", Identification.Ourselves),
                    record.TreatyReferences.Select(reference => Entry(reference, eIds))
                )
            );

    private static XElement Entry(TreatyReference reference, IReadOnlyDictionary<string, string> eIds) =>
        new(
            Akn.Space + "implicitReference",
            reference.Where is { } where && eIds.TryGetValue(where, out var eId) ? new XAttribute("for", "#" + eId) : null,
            new XAttribute("href", Address(reference)),
            new XAttribute("showAs", Forbidden.Replaced(reference.AsPrinted))
        );

    private static IEnumerable<int> Occurrences(string text, string printed)
    {
        for (
            var at = text.IndexOf(printed, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(printed, at + printed.Length, StringComparison.Ordinal)
        )
            yield return at;
    }

    /// <summary>Where one phrase cites several articles, the link leads to the instrument.</summary>
    private static string Address(List<TreatyReference> rows) =>
        rows.Count == 1 ? Address(rows[0]) : NamingConvention.Instrument(rows[0].Instrument);

    private static string Address(TreatyReference reference)
    {
        var paragraph = reference.Paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"__para_{number}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{NamingConvention.Instrument(reference.Instrument)}/~art_{reference.Article}{paragraph}"
        );
    }
}
