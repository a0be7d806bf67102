-- The feeds that are asked for news, and what is remembered of each between visits.

CREATE TABLE feed (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    url           TEXT    NOT NULL UNIQUE,
    title         TEXT    NOT NULL,
    -- the group it is enabled and disabled with, or empty
    collection    TEXT    NOT NULL,
    -- ON, OFF, RETIRED
    state         TEXT    NOT NULL,
    -- of the document whose items are all stored; written after them, never before
    etag          TEXT,
    last_modified TEXT,
    -- eight bytes for each of its items
    seen          BLOB    NOT NULL DEFAULT x'',
    -- epoch seconds, and seconds
    due           INTEGER NOT NULL,
    interval      INTEGER NOT NULL,
    read          INTEGER,
    failures      INTEGER NOT NULL DEFAULT 0,
    failing_since INTEGER,
    trouble       TEXT    NOT NULL DEFAULT '',
    moving_to     TEXT    NOT NULL DEFAULT '',
    sightings     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX feed_due ON feed (due) WHERE state = 'ON';
