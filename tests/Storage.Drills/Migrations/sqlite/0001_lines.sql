-- Nothing here is unique, so that a write done twice shows.
CREATE TABLE drill_line (
    lane INTEGER NOT NULL,
    number INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
