-- Articles that a chat keeps for itself: beside the public ones, so that nothing that reads those can meet them.

CREATE TABLE private_article (
    -- never given twice: what was told of one that is gone is not news of another
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    chat      INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    url       TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    -- epoch seconds, NULL where the article has no date
    published INTEGER,
    source    TEXT    NOT NULL,
    language  TEXT    NOT NULL,
    UNIQUE (chat, url)
) STRICT;

-- The index terms with blanks between: a chat has so few that reading them beats an index. Apart from what it exports.
CREATE TABLE private_terms (
    article INTEGER PRIMARY KEY REFERENCES private_article ON DELETE CASCADE,
    title   TEXT    NOT NULL,
    text    TEXT    NOT NULL
) STRICT;

-- In which languages any chat has ever kept something: topics are analysed by them.
CREATE TABLE private_language (
    language TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
