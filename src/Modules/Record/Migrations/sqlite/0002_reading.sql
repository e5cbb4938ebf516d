-- What the site reads by: an address for each recommendation, the year of each document, and one covering index for the counts of each list.

-- Where it stands in its document (r3 under "Recommendation 3", p5 as paragraph 5), unique there: see Anchors.
ALTER TABLE record_recommendations ADD COLUMN anchor TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX record_recommendations_by_anchor ON record_recommendations (document_id, anchor) WHERE anchor <> '';
-- With the document last, so that older editions are left out of the counts without looking into the table.
CREATE INDEX record_recommendations_by_facet ON record_recommendations (body_code, session, addressee_code, strength, document_id);
CREATE INDEX record_recommendations_by_section ON record_recommendations (section_title, document_id);

-- Null where no date is known.
ALTER TABLE record_documents ADD COLUMN year TEXT GENERATED ALWAYS AS (nullif(substr(sort_date, 1, 4), '')) VIRTUAL;
CREATE INDEX record_documents_by_facet ON record_documents (document_type, body_code, known_session, year);

CREATE INDEX record_mentions_by_part ON record_mentions (code, kind, detail, document_id) WHERE code IS NOT NULL;
