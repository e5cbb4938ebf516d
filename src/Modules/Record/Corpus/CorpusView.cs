using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>The whole corpus as the tables have it at one moment: small rows of all documents, and facts by kind as they are asked for.</summary>
internal sealed class CorpusView(DbConnection connection)
{
    /// <summary>By date, so that what is concluded does not depend on the order in which files were read.</summary>
    public IReadOnlyList<CorpusDocument> Documents { get; } =
    [
        .. connection
            .Query<DocumentRow>("SELECT * FROM record_documents", buffered: false)
            .Select(row => new CorpusDocument(row))
            .OrderBy(document => document.Row.SortDate, StringComparer.Ordinal)
            .ThenBy(document => document.Row.Sha256, StringComparer.Ordinal),
    ];

    public Dictionary<long, CorpusDocument> ById => field ??= Documents.ToDictionary(document => document.Id);

    /// <summary>Entries of lists of documents, by the document that lists.</summary>
    public ILookup<long, ListedEntry> Listed =>
        field ??= connection
            .Query<ListedRow>("SELECT * FROM record_listed ORDER BY document_id, position", buffered: false)
            .ToLookup(row => row.DocumentId, row => new ListedEntry(row));

    /// <summary>Current editions by body and session; documents whose meeting is not known are in none.</summary>
    public ILookup<(string Body, long Session), CorpusDocument> ByMeeting =>
        field ??= Documents
            .Where(document => document is { IsCurrent: true, BodyCode: not null, Session: not null })
            .ToLookup(document => (document.BodyCode!, document.Session!.Value));

    /// <summary>Asked for one document at a time, since rules compare few: what all documents hold would not fit a small machine.</summary>
    public IEnumerable<AgendaItemRow> AgendaItems(CorpusDocument document) =>
        connection.Query<AgendaItemRow>("SELECT * FROM record_agenda_items WHERE document_id = @Id ORDER BY number", document);

    /// <inheritdoc cref="AgendaItems"/>
    public IEnumerable<PlannedRow> Planned(CorpusDocument document) =>
        connection.Query<PlannedRow>("SELECT * FROM record_planned WHERE document_id = @Id ORDER BY position", document);

    /// <inheritdoc cref="AgendaItems"/>
    public IEnumerable<HeldRow> Held(CorpusDocument document) =>
        connection.Query<HeldRow>("SELECT * FROM record_held WHERE document_id = @Id ORDER BY position", document);

    /// <summary>Ids of documents that have a newer edition, as a JSON array: the table knows them only when the corpus is stored.</summary>
    public string Older => Json.Of(Documents.Where(document => !document.IsCurrent).Select(document => document.Id));

    /// <summary>Facts of one kind, told by current editions, in order of the documents and of the place; not kept, since most kinds are asked for once and a large corpus holds many.</summary>
    public IEnumerable<FactRow> Facts(string kind) =>
        Query<FactRow>(
                """
                SELECT f.* FROM record_documents d CROSS JOIN record_facts f ON f.document_id = d.id
                WHERE f.kind = @kind ORDER BY d.sort_date, d.sha256, f.position
                """,
                new { kind }
            )
            .Where(fact => ById[fact.DocumentId].IsCurrent);

    /// <summary>For what is better counted where it lies.</summary>
    public IEnumerable<T> Query<T>(string sql, object? parameters = null) => connection.Query<T>(sql, parameters, buffered: false);
}

/// <summary>An entry of a list of documents.</summary>
internal sealed class ListedEntry(ListedRow row)
{
    public ListedRow Row { get; } = row;

    public IReadOnlyList<string> Symbols { get; } = Json.To<string[]>(row.Symbols);

    public long? Target { get; set; }

    /// <summary><c>para. 51 (e)</c>, or <c>documentation</c> in an agenda.</summary>
    public string Place => Row.Paragraph is null ? "documentation" : $"{Citing.ParagraphPlace((int)Row.Paragraph)} {Row.Label}".TrimEnd();

    /// <summary>As printed: title and symbols.</summary>
    public string Printed => Symbols.Count == 0 ? Row.Title : $"{Row.Title} ({string.Join(", ", Symbols)})";

    public FindingSource Source => new(Row.DocumentId, Place, (int?)Row.Paragraph, Printed);
}
