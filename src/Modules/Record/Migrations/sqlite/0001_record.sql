-- The Working Group's documents and what they say of each other.
-- First group: one document as read, written once with it. Second group: the corpus, computed from all documents after each import.
-- Dates are ISO 8601 text; lists that are only shown are JSON; "position" counts from 0 in the order of the document.

CREATE TABLE record_documents (
    id INTEGER PRIMARY KEY,
    -- Address now: from the symbol for the current edition, else digest_slug. digest_slug always leads here.
    slug TEXT NOT NULL UNIQUE,
    digest_slug TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    byte_length INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    -- As read from the document itself.
    format TEXT NOT NULL,
    document_type TEXT NOT NULL,
    symbol TEXT,
    joint_symbols TEXT NOT NULL,
    title TEXT,
    body TEXT,
    body_code TEXT,
    parent_body TEXT,
    session INTEGER,
    distribution TEXT,
    distribution_date TEXT,
    original_language TEXT,
    date TEXT,
    meeting_place TEXT,
    meeting_start TEXT,
    meeting_end TEXT,
    meeting_format TEXT,
    -- Sittings held, in a report; planned, in an agenda.
    separate_meetings INTEGER,
    paragraph_count INTEGER NOT NULL,
    recommendation_count INTEGER NOT NULL,
    problem_count INTEGER NOT NULL,
    -- Own value, else the resolved one (record_resolved says which and from where).
    known_symbol TEXT,
    known_session INTEGER,
    -- Distribution date, else date, else first day of the meeting; '' when none is known. For order only.
    sort_date TEXT NOT NULL,
    meeting_id INTEGER,
    -- The newer edition with the same symbol, if there is one.
    superseded_by INTEGER REFERENCES record_documents (id),
    -- Address, symbol, session and edition as the search index has them; lags behind the columns above until the corpus is resolved.
    published TEXT NOT NULL
);
-- The order in which the corpus is resolved, whatever came in first.
CREATE INDEX record_documents_in_order ON record_documents (sort_date, sha256);
CREATE INDEX record_documents_by_date ON record_documents (sort_date DESC, id DESC);
CREATE INDEX record_documents_by_type ON record_documents (document_type, sort_date DESC, id DESC);
CREATE INDEX record_documents_by_body ON record_documents (body_code, known_session, sort_date DESC, id DESC);
CREATE INDEX record_documents_by_session ON record_documents (known_session, sort_date DESC, id DESC);
CREATE INDEX record_documents_by_symbol ON record_documents (known_symbol);
CREATE INDEX record_documents_by_meeting ON record_documents (meeting_id);
-- Older editions, which lists and counts leave out.
CREATE INDEX record_documents_superseded ON record_documents (id) WHERE superseded_by IS NOT NULL;

-- The bytes as given; kept apart so that lists do not page through them.
CREATE TABLE record_originals (
    document_id INTEGER PRIMARY KEY REFERENCES record_documents (id),
    bytes BLOB NOT NULL
);

-- What reading made of the bytes: each column is UTF-8 in a zlib stream (RFC 1950).
CREATE TABLE record_readings (
    document_id INTEGER PRIMARY KEY REFERENCES record_documents (id),
    record_json BLOB NOT NULL,
    text BLOB NOT NULL,
    tree_json BLOB NOT NULL
);

CREATE TABLE record_recommendations (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    position INTEGER NOT NULL,
    number TEXT,
    paragraph INTEGER,
    chapeau_paragraph INTEGER,
    section TEXT,
    section_title TEXT,
    addressee TEXT,
    addressee_code TEXT,
    modal TEXT,
    -- The strongest of the clauses on this project's scale; null when no clause was found.
    strength TEXT,
    clauses TEXT NOT NULL,
    qualifiers TEXT NOT NULL,
    text TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    stance TEXT,
    adopted INTEGER NOT NULL,
    -- [{"instrument","article","paragraph","asPrinted"}], as in record_citations.
    articles TEXT NOT NULL,
    -- Copies from the document, so that one index serves list, facet and page.
    body_code TEXT,
    session INTEGER,
    sort_date TEXT NOT NULL,
    UNIQUE (document_id, position)
);
CREATE INDEX record_recommendations_by_date ON record_recommendations (sort_date DESC, document_id DESC, position);
CREATE INDEX record_recommendations_by_session ON record_recommendations (session, sort_date DESC, document_id DESC, position);
CREATE INDEX record_recommendations_by_body ON record_recommendations (body_code, session, sort_date DESC, document_id DESC, position);
CREATE INDEX record_recommendations_by_addressee ON record_recommendations (addressee_code, sort_date DESC, document_id DESC, position);
CREATE INDEX record_recommendations_by_strength ON record_recommendations (strength, sort_date DESC, document_id DESC, position);

-- Citations of treaty articles, one row for each article cited.
CREATE TABLE record_citations (
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    position INTEGER NOT NULL,
    place TEXT NOT NULL,
    paragraph INTEGER,
    recommendation_id INTEGER REFERENCES record_recommendations (id),
    instrument TEXT NOT NULL,
    article INTEGER NOT NULL,
    article_paragraph INTEGER,
    as_printed TEXT NOT NULL,
    PRIMARY KEY (document_id, position)
) WITHOUT ROWID;
-- With the recommendation last, so that an article's citations are counted without looking into the table.
CREATE INDEX record_citations_by_article ON record_citations (instrument, article, document_id, position, recommendation_id);
CREATE INDEX record_citations_by_recommendation ON record_citations (recommendation_id) WHERE recommendation_id IS NOT NULL;

-- Every State and organization that a document lists, and in what part.
CREATE TABLE record_mentions (
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    position INTEGER NOT NULL,
    -- attendance, statement, panellist, chair
    kind TEXT NOT NULL,
    -- ISO 3166-1 alpha-3 for States; null for organizations.
    code TEXT,
    printed TEXT NOT NULL,
    paragraph INTEGER,
    -- Attendance: the category's code. Statement: in what capacity, as printed. Panellist, chair: the person's name.
    detail TEXT,
    PRIMARY KEY (document_id, position)
) WITHOUT ROWID;
CREATE INDEX record_mentions_by_state ON record_mentions (code, kind, document_id) WHERE code IS NOT NULL;

CREATE TABLE record_people (
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    position INTEGER NOT NULL,
    -- Chair, Co-Chair, panellist
    part TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    country TEXT,
    country_code TEXT,
    agenda_items TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    PRIMARY KEY (document_id, position)
) WITHOUT ROWID;

CREATE TABLE record_agenda_items (
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    -- [{"label","title"}]
    subitems TEXT NOT NULL,
    PRIMARY KEY (document_id, number)
) WITHOUT ROWID;

-- Planned sittings, from an agenda's timetable.
CREATE TABLE record_planned (
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    position INTEGER NOT NULL,
    -- Which sitting of the meeting: slots in order, from 1.
    sitting INTEGER,
    date TEXT,
    starts TEXT,
    ends TEXT,
    agenda_item TEXT,
    title TEXT NOT NULL,
    continued INTEGER NOT NULL,
    PRIMARY KEY (document_id, position)
) WITHOUT ROWID;

-- Held sittings, from a report: "At its 2nd meeting, on 5 October 2023, ... considered agenda item 3".
CREATE TABLE record_held (
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    position INTEGER NOT NULL,
    sitting INTEGER,
    date TEXT,
    agenda_item INTEGER,
    paragraph INTEGER,
    quote TEXT NOT NULL,
    PRIMARY KEY (document_id, position)
) WITHOUT ROWID;

-- Entries of lists of documents: before the meeting (a report) or announced (an agenda).
CREATE TABLE record_listed (
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    position INTEGER NOT NULL,
    label TEXT,
    title TEXT NOT NULL,
    -- JSON array, as printed.
    symbols TEXT NOT NULL,
    paragraph INTEGER,
    -- Computed: the stored document that is meant.
    target_id INTEGER REFERENCES record_documents (id),
    PRIMARY KEY (document_id, position)
) WITHOUT ROWID;
CREATE INDEX record_listed_by_target ON record_listed (target_id) WHERE target_id IS NOT NULL;

-- One line of text that a document prints about another document, meeting or itself, for the corpus rules: see Extract/.
CREATE TABLE record_facts (
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    -- What the fact is about: a normal key by which two documents' facts meet.
    subject TEXT NOT NULL,
    value TEXT NOT NULL,
    place TEXT NOT NULL,
    paragraph INTEGER,
    quote TEXT NOT NULL,
    PRIMARY KEY (document_id, position)
) WITHOUT ROWID;
CREATE INDEX record_facts_by_subject ON record_facts (kind, subject);

-- ---- The corpus: computed from the tables above, replaced as a whole or in part after an import. ----

-- How far the tables below have come: the newest document they heed, and the rules that made them.
CREATE TABLE record_corpus (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    resolved_through INTEGER NOT NULL,
    rules INTEGER NOT NULL
);

CREATE TABLE record_meetings (
    id INTEGER PRIMARY KEY,
    -- body code and session: wg-som-10
    slug TEXT NOT NULL UNIQUE,
    body_code TEXT NOT NULL,
    body TEXT NOT NULL,
    parent_body TEXT,
    session INTEGER NOT NULL,
    place TEXT,
    start_date TEXT,
    end_date TEXT,
    year INTEGER,
    format TEXT,
    sittings_planned INTEGER,
    sittings_held INTEGER,
    document_count INTEGER NOT NULL,
    recommendation_count INTEGER NOT NULL,
    UNIQUE (body_code, session)
);
CREATE INDEX record_meetings_by_date ON record_meetings (start_date DESC, id DESC);

-- A value that another document supplies; never written into what was read.
CREATE TABLE record_resolved (
    id INTEGER PRIMARY KEY,
    -- document, meeting
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    rule TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES record_documents (id),
    -- Where in the source: "para. 51 (a)", "footnote *"; paragraph is its number, if it has one.
    place TEXT NOT NULL,
    paragraph INTEGER,
    quote TEXT NOT NULL
);
CREATE INDEX record_resolved_by_subject ON record_resolved (subject_kind, subject_id, field);

CREATE TABLE record_topics (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    body_code TEXT,
    -- First and last session in which it occurs, as far as known.
    first_session INTEGER,
    last_session INTEGER,
    occurrence_count INTEGER NOT NULL
);
CREATE INDEX record_topics_by_count ON record_topics (occurrence_count DESC, id);

-- Where a topic was proposed, answered for, taken up, prepared and recommended on.
CREATE TABLE record_topic_occurrences (
    topic_id INTEGER NOT NULL REFERENCES record_topics (id),
    position INTEGER NOT NULL,
    -- proposed (in a recommendation), listed (a row of a table of proposed topics), agenda, paper, recommendations (a section of them)
    kind TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    place TEXT NOT NULL,
    paragraph INTEGER,
    session INTEGER,
    printed TEXT NOT NULL,
    -- listed: yes, partly, no
    status TEXT,
    -- recommendations: how many
    count INTEGER,
    PRIMARY KEY (topic_id, position)
) WITHOUT ROWID;
CREATE INDEX record_topic_occurrences_by_document ON record_topic_occurrences (document_id);

-- What looks wrong, in one document or between several.
CREATE TABLE record_findings (
    id INTEGER PRIMARY KEY,
    -- Digest of rule and sources: the same finding keeps its address.
    slug TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL,
    -- across: shows only when documents are read together; within: in one document.
    scope TEXT NOT NULL,
    -- Key of the sentence in the interface's languages, and {"name": "value"} for its gaps.
    explanation TEXT NOT NULL,
    parameters TEXT NOT NULL
);
CREATE INDEX record_findings_by_rule ON record_findings (rule, id);
CREATE INDEX record_findings_by_scope ON record_findings (scope, id);

CREATE TABLE record_finding_sources (
    finding_id INTEGER NOT NULL REFERENCES record_findings (id),
    position INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES record_documents (id),
    place TEXT NOT NULL,
    paragraph INTEGER,
    quote TEXT NOT NULL,
    PRIMARY KEY (finding_id, position)
) WITHOUT ROWID;
CREATE INDEX record_finding_sources_by_document ON record_finding_sources (document_id);
