using System.Data.Common;
using Dapper;

namespace Palermo.Record.Tests.Corpus;

/// <summary>Everything that is concluded from the documents of a store, by addresses and digests instead of ids, which go by the order of import.</summary>
internal static class Conclusions
{
    private const string Sql = """
        SELECT f.slug || ' ' || f.scope || ' ' || f.parameters || ' ' || (
            SELECT string_agg(told, ' / ') FROM (
                SELECT d.sha256 || ' ' || s.place || ' ' || s.quote AS told FROM record_finding_sources s JOIN record_documents d ON d.id = s.document_id
                WHERE s.finding_id = f.id ORDER BY s.position) AS sources)
        FROM record_findings f
        UNION ALL
        SELECT 'document ' || d.sha256 || ' ' || d.slug || ' ' || coalesce(d.known_symbol, '') || ' ' || coalesce(CAST(d.known_session AS TEXT), '') || ' '
            || coalesce(m.slug, '') || ' ' || coalesce(n.sha256, '')
        FROM record_documents d LEFT JOIN record_meetings m ON m.id = d.meeting_id LEFT JOIN record_documents n ON n.id = d.superseded_by
        UNION ALL
        SELECT 'meeting ' || slug || ' ' || coalesce(place, '') || ' ' || coalesce(start_date, '') || ' ' || coalesce(end_date, '') || ' '
            || coalesce(CAST(year AS TEXT), '') || ' ' || document_count || ' ' || recommendation_count
        FROM record_meetings
        UNION ALL
        SELECT 'topic ' || t.slug || ' ' || o.position || ' ' || o.kind || ' ' || d.sha256 || ' ' || o.place || ' ' || o.printed
        FROM record_topics t JOIN record_topic_occurrences o ON o.topic_id = t.id JOIN record_documents d ON d.id = o.document_id
        UNION ALL
        SELECT 'resolved ' || r.subject_kind || ' ' || coalesce(d.sha256, m.slug) || ' ' || r.field || ' ' || r.value || ' ' || s.sha256 || ' ' || r.place
            || ' ' || r.quote
        FROM record_resolved r JOIN record_documents s ON s.id = r.source_id
            LEFT JOIN record_documents d ON r.subject_kind = 'document' AND d.id = r.subject_id
            LEFT JOIN record_meetings m ON r.subject_kind = 'meeting' AND m.id = r.subject_id
        UNION ALL
        SELECT 'listed ' || d.sha256 || ' ' || l.position || ' ' || coalesce(t.sha256, '')
        FROM record_listed l JOIN record_documents d ON d.id = l.document_id LEFT JOIN record_documents t ON t.id = l.target_id
        UNION ALL
        SELECT 'found ' || e.kind || ' ' || e.address || ' ' || e.title || ' ' || s.facets
        FROM search_entry e JOIN search_mark m ON m.entry = e.number JOIN search_facet_set s ON s.number = m.facet_set
        """;

    public static IReadOnlyList<string> Of(DbConnection connection) => [.. connection.Query<string>(Sql).Order(StringComparer.Ordinal)];
}
