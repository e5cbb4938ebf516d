using System.Data.Common;
using Dapper;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;
using Palermo.Record.Rows;
using Palermo.Storage;

namespace Palermo.Record.Rules;

/// <summary>Compares the title of a document in one list, with its title in another list and on the document itself, word by word.</summary>
internal static class ListedTitles
{
    /// <summary>Entries that name one symbol first stand together, so that one symbol after the other is compared and no more is held.</summary>
    private const string Sql = $"""
        SELECT l.document_id, l.position, l.label, l.title, l.symbols, l.paragraph, l.target_id, d.sort_date, d.sha256, d.document_type AS lister_type,
            t.title AS target_title, t.document_type AS target_type
        FROM record_listed l JOIN record_documents d ON d.id = l.document_id LEFT JOIN record_documents t ON t.id = l.target_id
        WHERE {Newest.Known} AND l.symbols <> '[]' ORDER BY l.symbols
        """;

    public static IEnumerable<Finding> Find(DbConnection connection) => OfOneSymbol(connection).SelectMany(Compare);

    private static IEnumerable<List<Entry>> OfOneSymbol(DbConnection connection)
    {
        var listed = new List<Entry>();
        foreach (var row in connection.Query<Row>(Sql, buffered: !Dialect.Of(connection).ReadsWhileReading))
        {
            var entry = new Entry(row, new ListedEntry(row.Listed));
            if (listed.Count > 0 && listed[0].Symbol != entry.Symbol)
            {
                yield return listed;
                listed = [];
            }
            listed.Add(entry);
        }
        if (listed.Count > 0)
            yield return listed;
    }

    private static IEnumerable<Finding> Compare(List<Entry> listed)
    {
        var inOrder = listed
            .OrderBy(entry => entry.Row.SortDate, StringComparer.Ordinal)
            .ThenBy(entry => entry.Row.Sha256, StringComparer.Ordinal)
            .ThenBy(entry => entry.Row.Position)
            .ToList();
        return Lists(inOrder.ConvertAll(entry => entry.Listed)).Concat(Own(inOrder));
    }

    /// <summary>Each other wording once, against the one that most lists have.</summary>
    private static IEnumerable<Finding> Lists(List<ListedEntry> listed)
    {
        var wordings = listed.GroupBy(entry => string.Join(' ', Titles.Words(entry.Row.Title))).ToList();
        if (wordings.Count == 1 || ListedTitle.Of(wordings[0].First().Row.Title, []).Type == DocumentTypes.Agenda)
            return [];
        var usual = wordings.MaxBy(wording => wording.Count())!.First();
        return wordings
            .Select(wording => wording.First())
            .Where(entry => entry != usual)
            .Select(entry => Differ(usual.Row.Title, entry.Row.Title, usual.Source, entry.Source));
    }

    private static IEnumerable<Finding> Own(List<Entry> listed)
    {
        // The list of the meeting's own report speaks for the others.
        var (row, entry) = listed.MinBy(entry => entry.Row.ListerType != DocumentTypes.Report)!;
        if (row is not { TargetId: { } paper, TargetTitle: { } title } || row.TargetType is DocumentTypes.Agenda or DocumentTypes.Report)
            return [];
        var subject = ListedTitle.Of(entry.Row.Title, entry.Symbols).Subject;
        return subject == entry.Row.Title || Titles.AreSame(Bare(subject), Bare(title))
            ? []
            : [Differ(Bare(subject), Bare(title), entry.Source, new FindingSource(paper, "title", null, title))];
    }

    private static Finding Differ(string one, string other, FindingSource first, FindingSource second)
    {
        var (here, there) = Titles.Difference(one, other);
        return new Finding("listed-title-differs", [("one", here), ("other", there)], first, second);
    }

    private static string Bare(string title) => title.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? title[4..] : title;

    private sealed record Entry(Row Row, ListedEntry Listed)
    {
        public string Symbol => Listed.Symbols[0];
    }

    private sealed record Row
    {
        public long DocumentId { get; init; }
        public long Position { get; init; }
        public string? Label { get; init; }
        public required string Title { get; init; }
        public required string Symbols { get; init; }
        public long? Paragraph { get; init; }
        public long? TargetId { get; init; }
        public required string SortDate { get; init; }
        public required string Sha256 { get; init; }
        public required string ListerType { get; init; }
        public string? TargetTitle { get; init; }
        public string? TargetType { get; init; }

        public ListedRow Listed =>
            new()
            {
                DocumentId = DocumentId,
                Position = Position,
                Label = Label,
                Title = Title,
                Symbols = Symbols,
                Paragraph = Paragraph,
                TargetId = TargetId,
            };
    }
}
