using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>Documents of one meeting, of one kind, under one title and one symbol (or none): one document, in one or several editions.</summary>
internal sealed class Editions(IReadOnlyList<CorpusDocument> documents)
{
    /// <summary>As many sources are kept for a resolved value as a reader would look at.</summary>
    private const int MostSources = 5;

    private readonly List<Extract.FindingSource> sources = [];

    public IReadOnlyList<CorpusDocument> Documents { get; } = documents;

    public CorpusDocument Newest { get; } = documents.MaxBy(document => document.Rank)!;

    public string? OwnSymbol => Newest.Row.Symbol;

    /// <summary>The words of the title.</summary>
    public HashSet<string> Content => field ??= Titles.Content(Newest.Row.Title ?? "");

    public bool Includes(CorpusDocument document) => Key(document) == Key(Newest);

    public static (string, string?, string?) Key(CorpusDocument document) => (document.Type, document.Row.Title, document.Row.Symbol);

    /// <summary>The symbol another document gives.</summary>
    public string? GivenSymbol { get; private set; }

    /// <summary>The first to name a symbol is believed; others that name the same are kept as further sources.</summary>
    public void Give(string symbol, Extract.FindingSource source)
    {
        if (OwnSymbol is not null || (GivenSymbol is not null && GivenSymbol != symbol))
            return;
        GivenSymbol = symbol;
        if (sources.Count < MostSources)
            sources.Add(source);
    }

    public IEnumerable<ResolvedRow> Resolved() =>
        GivenSymbol is not { } symbol
            ? []
            : Documents.SelectMany(document =>
                sources.Select(source => MeetingSources.Row("document", document.Id, "symbol", symbol, "named-by-another", source))
            );
}
