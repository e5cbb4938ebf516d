-- What an import needs to find the part of the corpus that its documents touch, and to leave the rest as it is.

-- The address that the known symbol asks for; documents of one such address are editions of one another, or differ in signs only. Null without symbol.
ALTER TABLE record_documents ADD COLUMN symbol_slug TEXT;
CREATE INDEX record_documents_by_symbol_slug ON record_documents (symbol_slug);
-- In the order of editions.
CREATE INDEX record_documents_by_own_symbol ON record_documents (symbol, sort_date, sha256);
CREATE INDEX record_documents_joint ON record_documents (id) WHERE joint_symbols <> '[]';

-- Where a topic stands among all: by the kind, the day and the bytes of the place that opened it. Decides who keeps an address that two titles make.
ALTER TABLE record_topics ADD COLUMN rank TEXT NOT NULL DEFAULT '';
CREATE INDEX record_topics_by_body ON record_topics (body_code);

-- Whose documents were compared: the code of their body, empty where they have none, * for all bodies together; null within one document.
ALTER TABLE record_findings ADD COLUMN circle TEXT;
CREATE INDEX record_findings_by_circle ON record_findings (circle);
