CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    address TEXT NOT NULL,
    date TEXT,
    UNIQUE (kind, id, language)
) STRICT;

CREATE INDEX search_entry_source ON search_entry (source);

-- Each value once, so that an entry carries numbers.
CREATE TABLE search_value (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (key, value)
) STRICT;

CREATE TABLE search_facet (
    entry INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (entry, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_facet_value ON search_facet (value, entry);

-- The words of the entries; the text itself stays in search_entry, from where snippets are cut.
CREATE VIRTUAL TABLE search_text USING fts5 (
    title,
    text,
    content = 'search_entry',
    content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
