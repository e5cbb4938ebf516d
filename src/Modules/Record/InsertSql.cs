namespace Palermo.Record;

/// <summary>One statement for each table: every column, named as its row type names it.</summary>
internal static class InsertSql
{
    public const string Document = """
        INSERT INTO record_documents
        (slug, digest_slug, sha256, file_name, byte_length, imported_at, format, document_type, symbol, joint_symbols,
        title, body, body_code, parent_body, session, distribution, distribution_date, original_language, date,
        meeting_place, meeting_start, meeting_end, meeting_format, separate_meetings, paragraph_count,
        recommendation_count, problem_count, known_symbol, known_session, sort_date, meeting_id, superseded_by,
        published_slug)
        VALUES
        (@Slug, @DigestSlug, @Sha256, @FileName, @ByteLength, @ImportedAt, @Format, @DocumentType, @Symbol,
        @JointSymbols, @Title, @Body, @BodyCode, @ParentBody, @Session, @Distribution, @DistributionDate,
        @OriginalLanguage, @Date, @MeetingPlace, @MeetingStart, @MeetingEnd, @MeetingFormat, @SeparateMeetings,
        @ParagraphCount, @RecommendationCount, @ProblemCount, @KnownSymbol, @KnownSession, @SortDate, @MeetingId,
        @SupersededBy, @PublishedSlug)
        RETURNING id
        """;

    public const string Original = """
        INSERT INTO record_originals
        (document_id, bytes)
        VALUES
        (@DocumentId, @Bytes)
        """;

    public const string Reading = """
        INSERT INTO record_readings
        (document_id, record_json, text, tree_json)
        VALUES
        (@DocumentId, @RecordJson, @Text, @TreeJson)
        """;

    public const string Recommendation = """
        INSERT INTO record_recommendations
        (document_id, position, anchor, number, paragraph, chapeau_paragraph, section, section_title, addressee,
        addressee_code, modal, strength, clauses, qualifiers, text, requested_by, stance, adopted, articles,
        body_code, session, sort_date)
        VALUES
        (@DocumentId, @Position, @Anchor, @Number, @Paragraph, @ChapeauParagraph, @Section, @SectionTitle, @Addressee,
        @AddresseeCode, @Modal, @Strength, @Clauses, @Qualifiers, @Text, @RequestedBy, @Stance, @Adopted, @Articles,
        @BodyCode, @Session, @SortDate)
        RETURNING id
        """;

    public const string Citation = """
        INSERT INTO record_citations
        (document_id, position, place, paragraph, recommendation_id, instrument, article, article_paragraph,
        as_printed)
        VALUES
        (@DocumentId, @Position, @Place, @Paragraph, @RecommendationId, @Instrument, @Article, @ArticleParagraph,
        @AsPrinted)
        """;

    public const string Mention = """
        INSERT INTO record_mentions
        (document_id, position, kind, code, printed, paragraph, detail)
        VALUES
        (@DocumentId, @Position, @Kind, @Code, @Printed, @Paragraph, @Detail)
        """;

    public const string Person = """
        INSERT INTO record_people
        (document_id, position, part, name, role, country, country_code, agenda_items, paragraphs)
        VALUES
        (@DocumentId, @Position, @Part, @Name, @Role, @Country, @CountryCode, @AgendaItems, @Paragraphs)
        """;

    public const string AgendaItem = """
        INSERT INTO record_agenda_items
        (document_id, number, title, subitems)
        VALUES
        (@DocumentId, @Number, @Title, @Subitems)
        """;

    public const string Planned = """
        INSERT INTO record_planned
        (document_id, position, sitting, date, starts, ends, agenda_item, title, continued)
        VALUES
        (@DocumentId, @Position, @Sitting, @Date, @Starts, @Ends, @AgendaItem, @Title, @Continued)
        """;

    public const string Held = """
        INSERT INTO record_held
        (document_id, position, sitting, date, agenda_item, paragraph, quote)
        VALUES
        (@DocumentId, @Position, @Sitting, @Date, @AgendaItem, @Paragraph, @Quote)
        """;

    public const string Listed = """
        INSERT INTO record_listed
        (document_id, position, label, title, symbols, paragraph, target_id)
        VALUES
        (@DocumentId, @Position, @Label, @Title, @Symbols, @Paragraph, @TargetId)
        """;

    public const string Fact = """
        INSERT INTO record_facts
        (document_id, position, kind, subject, value, place, paragraph, quote)
        VALUES
        (@DocumentId, @Position, @Kind, @Subject, @Value, @Place, @Paragraph, @Quote)
        """;

    public const string Meeting = """
        INSERT INTO record_meetings
        (id, slug, body_code, body, parent_body, session, place, start_date, end_date, year, format, sittings_planned,
        sittings_held, document_count, recommendation_count)
        VALUES
        (@Id, @Slug, @BodyCode, @Body, @ParentBody, @Session, @Place, @StartDate, @EndDate, @Year, @Format,
        @SittingsPlanned, @SittingsHeld, @DocumentCount, @RecommendationCount)
        """;

    public const string Resolved = """
        INSERT INTO record_resolved
        (subject_kind, subject_id, field, value, rule, source_id, place, paragraph, quote)
        VALUES
        (@SubjectKind, @SubjectId, @Field, @Value, @Rule, @SourceId, @Place, @Paragraph, @Quote)
        """;

    public const string Topic = """
        INSERT INTO record_topics
        (id, slug, title, body_code, first_session, last_session, occurrence_count)
        VALUES
        (@Id, @Slug, @Title, @BodyCode, @FirstSession, @LastSession, @OccurrenceCount)
        """;

    public const string TopicOccurrence = """
        INSERT INTO record_topic_occurrences
        (topic_id, position, kind, document_id, place, paragraph, session, printed, status, count)
        VALUES
        (@TopicId, @Position, @Kind, @DocumentId, @Place, @Paragraph, @Session, @Printed, @Status, @Count)
        """;

    public const string Finding = """
        INSERT INTO record_findings
        (slug, rule, scope, explanation, parameters)
        VALUES
        (@Slug, @Rule, @Scope, @Explanation, @Parameters)
        ON CONFLICT (slug) DO NOTHING
        RETURNING id
        """;

    public const string FindingSource = """
        INSERT INTO record_finding_sources
        (finding_id, position, document_id, place, paragraph, quote)
        VALUES
        (@FindingId, @Position, @DocumentId, @Place, @Paragraph, @Quote)
        """;
}
