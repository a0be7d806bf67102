-- Articles, and the full-text index over their analysed terms.

CREATE TABLE article (
    -- epoch seconds of publication << 20 | sequence: a time window is a range of ids
    id        INTEGER PRIMARY KEY,
    url       TEXT    NOT NULL UNIQUE,
    -- SHA-256 of the normalised title and text: the same words under another url
    content   BLOB    NOT NULL UNIQUE,
    title     TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    -- epoch seconds, NULL where the article has no date
    published INTEGER,
    source    TEXT    NOT NULL,
    language  TEXT    NOT NULL,
    origin    TEXT    NOT NULL
) STRICT;

-- Other sizes of detail than full make bm25() 0 without a word. The terms come analysed: ascii keeps them as they are.
CREATE VIRTUAL TABLE article_terms USING fts5 (
    title, text, content='', contentless_delete=1, detail=full, tokenize='ascii'
);
INSERT INTO article_terms (article_terms, rank) VALUES ('hashsize', 33554432);
