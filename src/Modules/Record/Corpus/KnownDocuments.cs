using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>
/// First step for a circle: the sessions and symbols that others tell of its documents, and the documents that its lists mean. All of it follows from what was
/// read, so that the circles need not be taken in any order.
/// </summary>
internal static class KnownDocuments
{
    public static IReadOnlyList<Change> Store(DbConnection connection, Circle circle)
    {
        var view = CorpusView.AsRead(connection, circle);
        var resolved = Sessions.Resolve(view).Concat(new Symbols(connection, view).Resolve()).ToList();
        var changes = view.Documents.Select(document => new Change(document)).Where(change => change.IsOne).ToList();
        connection.Execute(
            $"""
            UPDATE record_documents SET known_symbol = @Symbol, known_session = @Session, symbol_slug = @SymbolSlug, changed = {CurrentEditions.Now}
            WHERE id = @Id
            """,
            changes
        );
        connection.Execute(
            "UPDATE record_recommendations SET session = @Session WHERE document_id = @Id",
            changes.Where(change => change.IsOfSession)
        );
        connection.Execute(
            "UPDATE record_listed SET target_id = @Target WHERE document_id = @DocumentId AND position = @Position",
            view.Listed.SelectMany(entries => entries)
                .Where(entry => entry.Target != entry.Row.TargetId)
                .Select(entry => new
                {
                    entry.Target,
                    entry.Row.DocumentId,
                    entry.Row.Position,
                })
        );
        connection.Execute(
            $"""
            DELETE FROM record_resolved WHERE subject_kind = 'document'
            AND subject_id IN (SELECT id FROM record_documents WHERE {circle.Has("body_code")})
            """,
            circle
        );
        Tables.Resolved.NumberAll(connection, resolved);
        return changes;
    }

    /// <summary>What is known of a document now, beside what its row said before.</summary>
    internal sealed record Change(CorpusDocument Document)
    {
        public long Id => Document.Id;
        public string? Symbol => Document.Symbol;
        public long? Session => Document.Session;
        public string? SymbolSlug => Addressing.Wanted(Document.Symbol);

        public bool IsOfSession => Document.Row.KnownSession != Session;

        public bool IsOne =>
            (Document.Row.KnownSymbol, Document.Row.KnownSession, Document.Row.SymbolSlug) != (Symbol, Session, SymbolSlug);
    }
}
