-- As the file of the same number for SQLite, where it is said what each column holds.

ALTER TABLE record_documents ADD COLUMN changed bigint NOT NULL DEFAULT 0;
CREATE INDEX record_documents_changed ON record_documents (changed) WHERE changed > 0;
