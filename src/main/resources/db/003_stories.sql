-- What belongs together: stories, copies in other outlets, earlier texts.

CREATE TABLE story_article (
    article      INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    -- the id of the story's first article, which may be gone
    story        INTEGER NOT NULL,
    -- winnowed shingles, four bytes each
    fingerprints BLOB    NOT NULL,
    -- what the article is about: a term, a tab and its count, a line each
    terms        TEXT    NOT NULL
) STRICT;
CREATE INDEX story_article_story ON story_article (story);

-- The same article in another outlet, which is worth knowing and not worth reading twice.
CREATE TABLE article_copy (
    url       TEXT    PRIMARY KEY,
    article   INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    source    TEXT    NOT NULL,
    published INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX article_copy_article ON article_copy (article);

-- What an article said before its outlet corrected it.
CREATE TABLE article_version (
    article  INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    version  INTEGER NOT NULL,
    title    TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    -- epoch seconds
    replaced INTEGER NOT NULL,
    PRIMARY KEY (article, version)
) STRICT, WITHOUT ROWID;
