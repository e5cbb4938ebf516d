namespace Palermo.Record.Rows;

/// <summary>Every table of the module that is written row by row.</summary>
internal static class Tables
{
    public static readonly Table<DocumentRow> Documents = new("record_documents");
    public static readonly Table<OriginalRow> Originals = new("record_originals");
    public static readonly Table<ReadingRow> Readings = new("record_readings");
    public static readonly Table<RecommendationRow> Recommendations = new("record_recommendations");
    public static readonly Table<CitationRow> Citations = new("record_citations");
    public static readonly Table<MentionRow> Mentions = new("record_mentions");
    public static readonly Table<PersonRow> People = new("record_people");
    public static readonly Table<AgendaItemRow> AgendaItems = new("record_agenda_items");
    public static readonly Table<PlannedRow> Planned = new("record_planned");
    public static readonly Table<HeldRow> Held = new("record_held");
    public static readonly Table<ListedRow> Listed = new("record_listed");
    public static readonly Table<FactRow> Facts = new("record_facts");

    public static readonly Table<MeetingRow> Meetings = new("record_meetings");
    public static readonly Table<ResolvedRow> Resolved = new("record_resolved");
    public static readonly Table<TopicRow> Topics = new("record_topics");
    public static readonly Table<TopicOccurrenceRow> TopicOccurrences = new("record_topic_occurrences");
    public static readonly Table<FindingRow> Findings = new("record_findings", "ON CONFLICT (slug) DO NOTHING");
    public static readonly Table<FindingSourceRow> FindingSources = new("record_finding_sources");
}
