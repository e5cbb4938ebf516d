using System.Globalization;
using System.Xml.Linq;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>What the lines of a masthead say, as the record read it: number, title, organs, day, session.</summary>
internal sealed class PrefaceMarkUp(DocumentRecord record)
{
    /// <summary>The parts of one line, the surest first; what would stand over another is left out.</summary>
    public IReadOnlyList<MarkedPart> In(string line, BlockKind kind)
    {
        if (kind != BlockKind.MastheadLine || line.Length == 0)
            return [];
        var parts = new List<MarkedPart>();
        foreach (var (words, shell) in Known(line))
        {
            var at = line.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0 && parts.TrueForAll(part => part.End <= at || part.Start >= at + words.Length))
                parts.Add(new MarkedPart(at, at + words.Length, shell));
        }
        return [.. parts.OrderBy(part => part.Start)];
    }

    private IEnumerable<(string Words, Func<XElement> Shell)> Known(string line)
    {
        foreach (var symbol in record.JointSymbols.Prepend(record.Symbol))
        {
            if (symbol is { Length: > 0 })
                yield return (symbol, () => new XElement(Akn.Space + "docNumber"));
        }
        if (record.Title is { Length: > 0 } title)
            yield return (title, () => new XElement(Akn.Space + "docTitle"));
        foreach (var organ in new[] { record.Body, record.ParentBody })
        {
            if (organ is { Length: > 0 })
                yield return (organ, () => new XElement(Akn.Space + "docProponent"));
        }
        if (MastheadFact.Date(line) is { } day)
            yield return (
                line,
                () => new XElement(Akn.Space + "docDate", new XAttribute("date", day.ToString("O", CultureInfo.InvariantCulture)))
            );
        if (record.Session is { } session && line.EndsWith(" session", StringComparison.OrdinalIgnoreCase))
            yield return (line, () => new XElement(Akn.Space + "session", new XAttribute("value", session.Ordinal)));
    }
}
