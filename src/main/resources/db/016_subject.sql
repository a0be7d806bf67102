-- What each chat talks about, so that "shorter" and "and what did Kyiv say?" are understood after a restart, too.

CREATE TABLE subject (
    chat     INTEGER PRIMARY KEY REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    topic    TEXT    NOT NULL,
    -- asked for, NULL where nobody asked for one
    language TEXT,
    manner   TEXT    NOT NULL,
    -- epoch seconds; what is a week old is forgotten
    asked    INTEGER NOT NULL
) STRICT;
CREATE INDEX subject_asked ON subject (asked);
