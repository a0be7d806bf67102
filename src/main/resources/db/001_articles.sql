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
    origin    TEXT    NOT NULL,
    -- index terms of the text
    words     INTEGER NOT NULL
) STRICT;

-- A handful at most: looked at by every import, which takes them away.
CREATE INDEX article_sample ON article (id) WHERE origin = 'SAMPLE';

-- How much is stored in each language: counting a million rows costs more than a search.
CREATE TABLE article_tally (
    language TEXT    PRIMARY KEY,
    articles INTEGER NOT NULL,
    words    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER article_comes AFTER INSERT ON article BEGIN
    INSERT INTO article_tally VALUES (new.language, 1, new.words)
        ON CONFLICT (language) DO UPDATE SET articles = articles + 1, words = words + excluded.words;
END;

CREATE TRIGGER article_goes AFTER DELETE ON article BEGIN
    DELETE FROM article_terms WHERE rowid = old.id;
    UPDATE article_tally SET articles = articles - 1, words = words - old.words WHERE language = old.language;
END;

-- Other sizes of detail than full make bm25() 0 without a word. The terms come analysed: ascii keeps them as they are,
-- with the signs that stand inside words and numbers.
CREATE VIRTUAL TABLE article_terms USING fts5 (
    title, text, content='', contentless_delete=1, detail=full, tokenize="ascii tokenchars '.,:;_-'''"
);
INSERT INTO article_terms (article_terms, rank) VALUES ('hashsize', 33554432);
