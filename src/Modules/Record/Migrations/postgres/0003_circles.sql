-- As the file of the same number for SQLite, where it is said what each table and column holds.

ALTER TABLE record_documents ADD COLUMN symbol_slug text COLLATE "C";
CREATE INDEX record_documents_by_symbol_slug ON record_documents (symbol_slug);
CREATE INDEX record_documents_by_own_symbol ON record_documents (symbol, sort_date, sha256);
CREATE INDEX record_documents_joint ON record_documents (id) WHERE joint_symbols <> '[]';
ALTER TABLE record_topics ADD COLUMN rank text COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX record_topics_by_body ON record_topics (body_code);
ALTER TABLE record_findings ADD COLUMN circle text COLLATE "C";
CREATE INDEX record_findings_by_circle ON record_findings (circle);
