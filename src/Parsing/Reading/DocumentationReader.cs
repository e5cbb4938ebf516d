using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>
/// The documents before a meeting ("The Working Group had before it the following: (a) ...") and, in an agenda, those announced under its headings "Documentation".
/// </summary>
internal static partial class DocumentationReader
{
    /// <summary>"had before it" in the other languages.</summary>
    private static readonly string[] OtherOpenings = [.. DocumentLanguage.All.SelectMany(language => language.Forms.Before)];

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
        if (
            !opening.Success
            && !(unit.Items.Count > 0 && OtherOpenings.Any(words => unit.Text.Value.Contains(words, StringComparison.Ordinal)))
        )
            return [];
        return unit.Items.Count > 0
            ? unit.Items.Select(item => Labelled(item.Label, item.Text)).OfType<Entry>()
            : Entries(null, unit.Text.Slice(opening.Index + opening.Length));
    }

    /// <summary>One labelled entry, with a symbol or without.</summary>
    private static Entry? Labelled(string? label, Passage text)
    {
        var printed = PrintedSymbols.In(text.Value);
        var title = Title(text.Slice(0, printed.Count == 0 ? text.Length : TitleEnd(text.Value, printed[0].Start)));
        return title.IsEmpty ? null : new Entry(label, [.. printed.SelectMany(group => Places(text, group))], title);
    }

    /// <summary>Entries in running text: each ends with the bracket or sentence that holds its symbols.</summary>
    private static IEnumerable<Entry> Entries(string? label, Passage text)
    {
        var start = 0;
        foreach (var printed in PrintedSymbols.In(text.Value))
        {
            var end = printed.Start + printed.Length;
            if (Labelled(label, text.Slice(start, end - start).Trim(alsoAtStart: ",;.)")) is { } found)
                yield return found with
                {
                    Title = found.Title.Slice(Opener().Match(found.Title.Value).Length),
                };
            start = end;
        }
    }

    /// <summary>Each symbol with its place; a symbol that "and Add.1" stands for has none.</summary>
    private static IEnumerable<(string Symbol, Passage? Place)> Places(Passage text, PrintedSymbols printed)
    {
        var from = printed.Start;
        foreach (var symbol in printed.Symbols.Select(symbol => symbol.ToString()))
        {
            var at = text.Value.IndexOf(symbol, from, printed.Start + printed.Length - from, StringComparison.Ordinal);
            yield return (symbol, at < 0 ? null : text.Slice(at, symbol.Length));
            from = at < 0 ? from : at + symbol.Length;
        }
    }

    /// <summary>Where the title ends: at the bracket that holds the first symbol, else at the symbol.</summary>
    private static int TitleEnd(string text, int symbol)
    {
        var open = text.LastIndexOf('(', symbol);
        return open >= 0 && text.IndexOf(')', open, symbol - open) < 0 ? open : symbol;
    }

    private static Passage Title(Passage words) => words.Trim(alsoAtEnd: ".;:,(");

    private sealed record Entry(string? Label, IReadOnlyList<(string Symbol, Passage? Place)> Symbols, Passage Title);

    [GeneratedRegex(
        @"\bhad before (?:it|them)(?:, [^:]{1,80}?,)?(?: (?:for its consideration|under (?:the|this) (?:item|agenda item)[^:]{0,20}))?(?: the following(?: documents?| documentation)?)?:? ?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex HadBeforeIt();

    [GeneratedRegex("^(?:and )?(?:the |an? )?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Opener();
}
