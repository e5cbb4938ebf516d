using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>
/// The documents before a meeting ("The Working Group had before it the following: (a) ...") and, in an agenda, those announced under its headings "Documentation".
/// </summary>
internal static partial class DocumentationReader
{
    /// <param name="announced">Lines under the headings "Documentation", labelled or not (label null).</param>
    public static IReadOnlyList<ListedDocument> Read(
        IReadOnlyList<Unit> units,
        IReadOnlyList<(string? Label, Passage Text)> announced,
        Evidence evidence
    )
    {
        var listed = units.SelectMany(Before).Concat(announced.SelectMany(line => Entries(line.Label, line.Text)));
        return [.. listed.Select((entry, i) => Document(entry, $"/documentation/{i}", evidence))];
    }

    private static ListedDocument Document(Entry entry, string pointer, Evidence evidence)
    {
        for (var i = 0; i < entry.Symbols.Count; i++)
        {
            if (entry.Symbols[i].Place is { } place)
                evidence.Note($"{pointer}/symbols/{i}", place);
        }
        return new ListedDocument(
            entry.Label,
            [.. entry.Symbols.Select(symbol => symbol.Symbol)],
            evidence.Note($"{pointer}/title", entry.Title)
        );
    }

    private static IEnumerable<Entry> Before(Unit unit)
    {
        var opening = HadBeforeIt().Match(unit.Text.Value);
        if (!opening.Success)
            return [];
        return unit.Items.Count > 0
            ? unit.Items.Select(item => Labelled(item.Label, item.Text)).OfType<Entry>()
            : Entries(null, unit.Text.Slice(opening.Index + opening.Length));
    }

    /// <summary>One labelled entry, with a symbol or without.</summary>
    private static Entry? Labelled(string? label, Passage text)
    {
        var symbols = SymbolScan.In(text);
        var end = symbols.Count == 0 ? text.Length : TitleEnd(text, symbols[0].Place!);
        var title = Title(text.Slice(0, end));
        return title.IsEmpty ? null : new Entry(label, symbols, title);
    }

    /// <summary>Entries in running text: each ends with its symbols.</summary>
    private static IEnumerable<Entry> Entries(string? label, Passage text)
    {
        var start = 0;
        foreach (Match end in EntryEnd().Matches(text.Value))
        {
            var entry = text.Slice(start, end.Index + end.Length - start);
            start = end.Index + end.Length;
            if (SymbolScan.In(entry).Count > 0 && Labelled(label, entry.Slice(EntryOpener().Match(entry.Value).Length)) is { } found)
                yield return found;
        }
    }

    /// <summary>Where the title ends: at the bracket that holds the first symbol, else at the symbol.</summary>
    private static int TitleEnd(Passage text, Passage symbol)
    {
        var at = text.Value.IndexOf(symbol.Value, StringComparison.Ordinal);
        var open = text.Value.LastIndexOf('(', at);
        return open >= 0 && text.Value.IndexOf(')', open, at - open) < 0 ? open : at;
    }

    private static Passage Title(Passage words) => words.Trim(alsoAtEnd: ".;:,(");

    private sealed record Entry(string? Label, IReadOnlyList<(string Symbol, Passage? Place)> Symbols, Passage Title);

    [GeneratedRegex(
        @"\bhad before (?:it|them)(?:, [^:]{1,80}?,)?(?: (?:for its consideration|under (?:the|this) (?:item|agenda item)[^:]{0,20}))?(?: the following(?: documents?| documentation)?)?:? ?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex HadBeforeIt();

    [GeneratedRegex(@"^[\s,;.]*(?:and )?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EntryOpener();

    /// <summary>The closing bracket after a symbol, or the end.</summary>
    [GeneratedRegex(
        @"(?<=\d|Add|as orally amended|revised)\)(?=[,;. ]|$)|$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex EntryEnd();
}
