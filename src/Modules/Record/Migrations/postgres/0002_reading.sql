-- As the file of the same number for SQLite, where it is said what each table and column holds.

ALTER TABLE record_recommendations ADD COLUMN anchor text COLLATE "C" NOT NULL DEFAULT '';
CREATE UNIQUE INDEX record_recommendations_by_anchor ON record_recommendations (document_id, anchor) WHERE anchor <> '';
CREATE INDEX record_recommendations_by_facet ON record_recommendations (body_code, session, addressee_code, strength, document_id);
CREATE INDEX record_recommendations_by_section ON record_recommendations (section_title, document_id);
ALTER TABLE record_documents ADD COLUMN year text COLLATE "C" GENERATED ALWAYS AS (nullif(substr(sort_date, 1, 4), '')) STORED;
CREATE INDEX record_documents_by_facet ON record_documents (document_type, body_code, known_session, year);

CREATE INDEX record_mentions_by_part ON record_mentions (code, kind, detail, document_id) WHERE code IS NOT NULL;
