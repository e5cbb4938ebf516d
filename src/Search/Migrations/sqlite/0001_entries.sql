CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    address TEXT NOT NULL,
    UNIQUE (kind, id, language)
) STRICT;

CREATE INDEX search_entry_source ON search_entry (source);

-- Entries share their facets: all paragraphs of a document carry the same. Each set is kept once, as JSON and taken apart.
CREATE TABLE search_facet_set (
    number INTEGER PRIMARY KEY,
    facets TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE search_facet (
    facet_set INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (facet_set, key, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_facet_value ON search_facet (key, value, facet_set);

-- What found entries are narrowed, counted and ordered by; apart from their text, so that many are passed quickly.
CREATE TABLE search_mark (
    entry INTEGER PRIMARY KEY,
    facet_set INTEGER NOT NULL,
    date TEXT
) STRICT;

-- The words of the entries; the text itself stays in search_entry, from where snippets are cut.
CREATE VIRTUAL TABLE search_text USING fts5 (
    title,
    text,
    content = 'search_entry',
    content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
