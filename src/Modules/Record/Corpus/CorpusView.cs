using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;
using Palermo.Record.Rows;
using Palermo.Storage;

namespace Palermo.Record.Corpus;

/// <summary>The documents of one circle, and what is told in them and of them, as the tables have it at one moment.</summary>
internal sealed class CorpusView
{
    private readonly DbConnection connection;
    private readonly string newest;

    private CorpusView(DbConnection connection, Circle circle, string newest, Func<DocumentRow, bool, CorpusDocument> take)
    {
        (this.connection, Circle, this.newest) = (connection, circle, newest);
        var current = connection
            .Query<long>($"SELECT d.id FROM record_documents d WHERE {circle.Has("d.body_code")} AND {newest}", circle)
            .ToHashSet();
        Documents =
        [
            .. connection
                .Query<DocumentRow>(
                    $"SELECT * FROM record_documents d WHERE {circle.Has("d.body_code")}",
                    circle,
                    buffered: !Dialect.Of(connection).ReadsWhileReading
                )
                .Select(row => take(row, current.Contains(row.Id)))
                .OrderBy(document => document.Row.SortDate, StringComparer.Ordinal)
                .ThenBy(document => document.Row.Sha256, StringComparer.Ordinal),
        ];
    }

    public Circle Circle { get; }

    /// <summary>By date, so that what is concluded does not depend on the order in which files were read.</summary>
    public IReadOnlyList<CorpusDocument> Documents { get; }

    public Dictionary<long, CorpusDocument> ById => field ??= Documents.ToDictionary(document => document.Id);

    /// <summary>Entries of lists of documents, by the document that lists.</summary>
    public ILookup<long, ListedEntry> Listed =>
        field ??= connection
            .Query<ListedRow>(
                $"""
                SELECT l.* FROM record_documents d JOIN record_listed l ON l.document_id = d.id
                WHERE {Circle.Has("d.body_code")} ORDER BY l.document_id, l.position
                """,
                Circle,
                buffered: !Dialect.Of(connection).ReadsWhileReading
            )
            .ToLookup(row => row.DocumentId, row => new ListedEntry(row));

    /// <summary>Current editions by session; documents whose meeting is not known are in none.</summary>
    public ILookup<(string Body, long Session), CorpusDocument> ByMeeting =>
        field ??= Documents
            .Where(document => document is { IsCurrent: true, BodyCode: not null, Session: not null })
            .ToLookup(document => (document.BodyCode!, document.Session!.Value));

    /// <summary>As documents were read: what others tell of them is not known yet.</summary>
    public static CorpusView AsRead(DbConnection connection, Circle circle) =>
        new(connection, circle, Newest.Own, (row, current) => new CorpusDocument(row) { IsCurrent = current });

    /// <summary>With the sessions, symbols and editions that are stored.</summary>
    public static CorpusView AsKnown(DbConnection connection, Circle circle) =>
        new(
            connection,
            circle,
            Newest.Known,
            (row, current) =>
                new CorpusDocument(row)
                {
                    IsCurrent = current,
                    Symbol = row.KnownSymbol,
                    Session = row.KnownSession,
                }
        );

    /// <summary>Asked for one document at a time, since rules compare few.</summary>
    public IEnumerable<AgendaItemRow> AgendaItems(CorpusDocument document) =>
        connection.Query<AgendaItemRow>("SELECT * FROM record_agenda_items WHERE document_id = @Id ORDER BY number", new { document.Id });

    /// <inheritdoc cref="AgendaItems"/>
    public IEnumerable<PlannedRow> Planned(CorpusDocument document) =>
        connection.Query<PlannedRow>("SELECT * FROM record_planned WHERE document_id = @Id ORDER BY position", new { document.Id });

    /// <inheritdoc cref="AgendaItems"/>
    public IEnumerable<HeldRow> Held(CorpusDocument document) =>
        connection.Query<HeldRow>("SELECT * FROM record_held WHERE document_id = @Id ORDER BY position", new { document.Id });

    /// <summary>Facts of one kind that current documents of the circle tell, in order of the documents and of the place.</summary>
    /// <remarks>The index on kinds would lead through the facts of all bodies.</remarks>
    public IReadOnlyList<FactRow> Told(string kind) =>
        [
            .. connection.Query<FactRow>(
                $"""
                SELECT f.* FROM record_documents d JOIN record_facts f ON f.document_id = d.id
                WHERE {Circle.Has("d.body_code")} AND f.kind || '' = @kind AND {newest} ORDER BY d.sort_date, d.sha256, f.position
                """,
                new { Circle.Body, kind }
            ),
        ];

    /// <summary>Facts of one kind about the circle's meetings, told by current documents of any body, in the same order.</summary>
    /// <param name="mark">What stands behind the body's code in their subject.</param>
    public IReadOnlyList<FactRow> Of(string kind, char mark)
    {
        if (Circle.Body is null)
            return [];
        var (from, until) = Circle.Subjects(mark);
        const string sql = """
            SELECT f.* FROM record_facts f JOIN record_documents d ON d.id = f.document_id
            WHERE f.kind = @kind AND f.subject >= @from AND f.subject < @until AND {0} ORDER BY d.sort_date, d.sha256, f.position
            """;
        return
        [
            .. connection.Query<FactRow>(
                sql.Replace("{0}", newest, StringComparison.Ordinal),
                new
                {
                    kind,
                    from,
                    until,
                }
            ),
        ];
    }

    /// <summary>For what is better counted where it lies.</summary>
    public IReadOnlyList<T> Query<T>(string sql, object? parameters = null) => [.. connection.Query<T>(sql, parameters)];

    /// <summary>The digest of a document of any circle.</summary>
    public string Digest(long id) =>
        ById.TryGetValue(id, out var document)
            ? document.Row.Sha256
            : connection.QuerySingle<string>("SELECT sha256 FROM record_documents WHERE id = @id", new { id });
}

/// <summary>An entry of a list of documents.</summary>
internal sealed class ListedEntry(ListedRow row)
{
    public ListedRow Row { get; } = row;

    public IReadOnlyList<string> Symbols { get; } = Json.To<string[]>(row.Symbols);

    public long? Target { get; set; } = row.TargetId;

    /// <summary><c>para. 51 (e)</c>, or <c>documentation</c> in an agenda.</summary>
    public string Place => Row.Paragraph is null ? "documentation" : $"{Citing.ParagraphPlace((int)Row.Paragraph)} {Row.Label}".TrimEnd();

    /// <summary>As printed: title and symbols.</summary>
    public string Printed => Symbols.Count == 0 ? Row.Title : $"{Row.Title} ({string.Join(", ", Symbols)})";

    public FindingSource Source => new(Row.DocumentId, Place, (int?)Row.Paragraph, Printed);
}
