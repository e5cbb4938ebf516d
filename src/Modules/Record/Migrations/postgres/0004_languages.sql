-- As the file of the same number for SQLite, where it is said what each column holds.

ALTER TABLE record_documents ADD COLUMN language text COLLATE "C";
ALTER TABLE record_documents ADD COLUMN stands_first bigint NOT NULL DEFAULT 1;
ALTER TABLE record_documents ADD COLUMN version_of bigint REFERENCES record_documents (id);
CREATE INDEX record_documents_versions ON record_documents (version_of) WHERE version_of IS NOT NULL;
