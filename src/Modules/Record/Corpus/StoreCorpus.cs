using System.Data.Common;
using Dapper;
using Palermo.Record.Import;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>Replaces the tables of the corpus; of the documents only what changed is touched. Runs inside the store's transaction.</summary>
internal static class StoreCorpus
{
    public static void Store(DbConnection connection, PreparedCorpus corpus)
    {
        Clear(connection);
        Documents(connection, corpus);
        connection.Execute(
            "UPDATE record_listed SET target_id = @Target WHERE document_id = @DocumentId AND position = @Position",
            corpus.Targets.Select(entry => new
            {
                entry.Target,
                entry.Row.DocumentId,
                entry.Row.Position,
            })
        );
        Tables.Meetings.AddAll(connection, corpus.Meetings);
        Tables.Resolved.AddAll(connection, corpus.Resolved);
        Tables.Topics.AddAll(connection, corpus.Topics.Select(topic => topic.Row));
        Tables.TopicOccurrences.AddAll(connection, corpus.Topics.SelectMany(topic => topic.Topic.Occurrences(topic.Row.Id)));
        foreach (var (finding, digests) in corpus.Findings)
            StoreFindings.Across(connection, finding, digests);
    }

    private static void Clear(DbConnection connection) =>
        connection.Execute(
            """
            DELETE FROM record_topic_occurrences;
            DELETE FROM record_topics;
            DELETE FROM record_resolved;
            DELETE FROM record_meetings;
            DELETE FROM record_finding_sources WHERE finding_id IN (SELECT id FROM record_findings WHERE scope = 'across');
            DELETE FROM record_findings WHERE scope = 'across';
            """
        );

    private static void Documents(DbConnection connection, PreparedCorpus corpus)
    {
        var changed = corpus
            .Documents.Select(document => new Change(document, corpus.MeetingOf.TryGetValue(document.Id, out var meeting) ? meeting : null))
            .Where(change => change.IsOne)
            .ToList();
        // Two documents may trade addresses: first all take the address of their bytes, which is theirs alone.
        connection.Execute("UPDATE record_documents SET slug = digest_slug WHERE id = @Id", changed);
        connection.Execute(
            """
            UPDATE record_documents
            SET slug = @Slug, known_symbol = @Symbol, known_session = @Session, meeting_id = @Meeting, superseded_by = @SupersededBy
            WHERE id = @Id
            """,
            changed
        );
        connection.Execute(
            "UPDATE record_recommendations SET session = @Session WHERE document_id = @Id AND session IS NOT @Session",
            changed
        );
    }

    /// <summary>What the corpus says of a document, beside what its row said before.</summary>
    private sealed class Change(CorpusDocument document, long? meeting)
    {
        public long Id => document.Id;
        public string Slug => document.Slug;
        public string? Symbol => document.Symbol;
        public long? Session => document.Session;
        public long? Meeting => meeting;
        public long? SupersededBy => document.SupersededBy;

        public bool IsOne =>
            (document.Row.Slug, document.Row.KnownSymbol, document.Row.KnownSession, document.Row.MeetingId, document.Row.SupersededBy)
            != (Slug, Symbol, Session, Meeting, SupersededBy);
    }
}
