using Palermo.Kernel;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Reads what a document cites: treaty articles, resolutions, decisions, documents, and places inside itself.</summary>
internal static class References
{
    /// <summary>
    /// Reads the units in the order given. Defined terms ("the Protocol") are followed through the whole document, so all units must come in one call.
    /// </summary>
    /// <param name="body">The organ that met or wrote, where known: it tells what "the Protocol" and "the Conference" mean.</param>
    /// <param name="listed">Symbols in the document's own list of documents; they are not repeated.</param>
    public static CitedWorks Read(IReadOnlyList<Unit> units, Body? body, IReadOnlySet<DocumentSymbol> listed) => new([], [], []);
}

/// <param name="Problems">Cited articles that do not exist.</param>
internal sealed record CitedWorks(IReadOnlyList<CitedArticle> Articles, IReadOnlyList<CitedOther> Others, IReadOnlyList<Problem> Problems);

/// <param name="Printed">From "article" through the instrument's name where that is adjacent.</param>
internal sealed record CitedArticle(Unit Unit, string Instrument, int Article, int? Paragraph, Passage Printed)
{
    public TreatyReference ToRecord() => new(Unit.Where!, Instrument, Article, Paragraph, Printed.Value);
}

/// <param name="Kind"><c>resolution</c>, <c>document</c>, <c>decision</c> or <c>internal</c>.</param>
/// <param name="Printed">The words that cite it.</param>
internal sealed record CitedOther(Unit Unit, string Kind, string? Series, string? Number, Passage Printed)
{
    public OtherReference ToRecord() => new(Unit.Where!, Kind, Series, Number);
}
