PRAGMA application_id = 0x506C6D6F;

CREATE TABLE storage_migration (
    prefix TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (prefix, number)
) STRICT, WITHOUT ROWID;

-- Who this database is, wherever it is copied to.
CREATE TABLE storage_identity (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

-- One entry for each effect. The sequence gives the order; the clock is only a claim.
CREATE TABLE storage_audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    caller TEXT NOT NULL,
    channel TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL
) STRICT;

CREATE TRIGGER storage_audit_stays BEFORE DELETE ON storage_audit
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never deleted');
END;

CREATE TRIGGER storage_audit_holds BEFORE UPDATE ON storage_audit
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never changed');
END;

-- Apart from the audit: keys may be forgotten after a while, entries may not.
CREATE TABLE storage_key (
    key TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL UNIQUE REFERENCES storage_audit (sequence)
) STRICT, WITHOUT ROWID;
