using System.Globalization;

namespace Palermo.Kernel;

/// <summary>
/// The symbol of one United Nations document, such as <c>CTOC/COP/WG.7/2023/INF/1/Rev.1</c>, <c>A/RES/79/286</c> or <c>S/2020/785</c>: parts joined by
/// strokes, of which the first names an organ or a special series (<c>models/document-symbols.json</c>) and at least one holds a number.
/// The default value is no symbol and prints as nothing.
/// </summary>
public readonly record struct DocumentSymbol
{
    private readonly string? value;

    private DocumentSymbol(string value) => this.value = value;

    internal string[] Parts => ToString().Split('/');

    /// <summary>The parts that name who issued it: <c>CTOC/COP/WG.7</c>, <c>A</c>, <c>E/CN.15</c>.</summary>
    public string Organ => string.Join('/', Parts.TakeWhile(part => !SymbolGrammar.IsCount(part) && !SymbolGrammar.IsNature(part)));

    /// <summary>The year that follows the organ; null where a session or a number stands there.</summary>
    public int? Year
    {
        get
        {
            var after = Parts.SkipWhile(part => !SymbolGrammar.IsCount(part) && !SymbolGrammar.IsNature(part)).FirstOrDefault() ?? "";
            return SymbolGrammar.IsYear(after) ? int.Parse(after, CultureInfo.InvariantCulture) : null;
        }
    }

    /// <summary>The parts at its end that tie it to another document: <c>Rev.1</c>, <c>Add.2</c>.</summary>
    public IReadOnlyList<string> Suffixes
    {
        get
        {
            var parts = Parts;
            return parts[SymbolGrammar.FirstSuffix(parts)..];
        }
    }

    /// <summary>The symbol of the document that this one adds to or changes; itself where it has no suffix.</summary>
    public DocumentSymbol Main
    {
        get
        {
            var parts = Parts;
            return new DocumentSymbol(string.Join('/', parts[..SymbolGrammar.FirstSuffix(parts)]));
        }
    }

    /// <summary>The number of the resolution whose text it is (<c>79/286</c> of <c>A/RES/79/286</c>); null for anything else.</summary>
    public string? Resolution => NumberAfter("RES");

    /// <summary>The number of the decision whose text it is; null for anything else.</summary>
    public string? Decision => NumberAfter("DEC");

    /// <summary>Reads one symbol. White space around it falls, and every kind of hyphen becomes a plain one; nothing else is repaired.</summary>
    public static bool TryParse(string? text, out DocumentSymbol symbol)
    {
        var plain = SymbolGrammar.Plain(text);
        var good = SymbolGrammar.IsSymbol(plain);
        symbol = good ? new DocumentSymbol(plain) : default;
        return good;
    }

    /// <summary>
    /// Reads symbols printed joined by hyphens, as one document of several bodies bears them
    /// (<c>CTOC/COP/WG.4/2023/3-CTOC/COP/WG.7/2023/3</c>), in printed order; one symbol alone gives a list of one, anything else an empty list.
    /// </summary>
    public static IReadOnlyList<DocumentSymbol> ParseJoint(string? text)
    {
        var symbols = new List<DocumentSymbol>();
        foreach (var part in SymbolGrammar.SplitJoint(SymbolGrammar.Plain(text)))
        {
            if (!TryParse(part, out var symbol))
                return [];
            symbols.Add(symbol);
        }
        return symbols;
    }

    /// <summary>
    /// The symbol that "and Add.1" after this one means: the suffix is added, or takes the place of one of its kind (<c>Add.1</c> and then <c>Add.2</c>).
    /// </summary>
    /// <exception cref="ArgumentException">The text is not a suffix with its number.</exception>
    public DocumentSymbol With(string suffix)
    {
        if (!SymbolGrammar.IsSuffix(suffix.Split('/')[0]) || !SymbolGrammar.IsSymbol($"{this}/{suffix}"))
            throw new ArgumentException($"'{suffix}' does not extend a symbol.", nameof(suffix));
        var parts = Parts;
        var kept = SymbolGrammar.SameKind(parts[^1], suffix) ? parts[..^1] : parts;
        return new DocumentSymbol($"{string.Join('/', kept)}/{suffix}");
    }

    public override string ToString() => value ?? "";

    private string? NumberAfter(string nature)
    {
        var parts = Main.Parts;
        var at = Array.IndexOf(parts, nature);
        return at < 0 || at == parts.Length - 1 ? null : string.Join('/', parts[(at + 1)..]);
    }
}
