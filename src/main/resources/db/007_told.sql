-- What each chat was told about a topic, so that it is told only what is new.
CREATE TABLE told (
    id        INTEGER PRIMARY KEY,
    -- NULL is the command line
    chat      INTEGER REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    -- its words in alphabetical order
    topic     TEXT    NOT NULL,
    -- epoch seconds
    told      INTEGER NOT NULL,
    -- ids of all that was found for it, separated by spaces; it may be gone
    articles  TEXT    NOT NULL,
    -- a line each
    sentences TEXT    NOT NULL
) STRICT;
CREATE INDEX told_topic ON told (chat, topic, id);
