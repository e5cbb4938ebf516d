-- One document in several languages: one symbol, one text in each. Each version keeps its page; counts and lists of what documents say hold it once.

-- ISO 639-1, as read; null where the document does not tell it, or was read before languages were told.
ALTER TABLE record_documents ADD COLUMN language TEXT;
-- 0 for a translation by its own masthead, or a text in another language than English whose masthead does not name the original; else 1.
ALTER TABLE record_documents ADD COLUMN stands_first INTEGER NOT NULL DEFAULT 1;
-- The text that stands for all languages of the document, where this is another.
ALTER TABLE record_documents ADD COLUMN version_of INTEGER REFERENCES record_documents (id);
CREATE INDEX record_documents_versions ON record_documents (version_of) WHERE version_of IS NOT NULL;
