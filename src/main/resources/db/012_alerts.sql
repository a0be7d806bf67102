-- What happens to the stored news, and who is told of it.

-- An article arrives when its story is known, so that nothing is told that may be told already. The rows are written in
-- the transaction of whatever caused them, by whichever process: their order is that of the commits.
CREATE TABLE arrival (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL
) STRICT;

CREATE TRIGGER story_grows AFTER INSERT ON story_article BEGIN
    INSERT INTO arrival (article) VALUES (new.article);
END;

CREATE TRIGGER copy_comes AFTER INSERT ON article_copy BEGIN
    INSERT INTO arrival (article) VALUES (new.article);
END;

CREATE TRIGGER article_corrected AFTER INSERT ON article_version BEGIN
    INSERT INTO arrival (article) VALUES (new.article);
END;

CREATE TABLE alert (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    chat         INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    thread       INTEGER NOT NULL,
    story        INTEGER NOT NULL,
    -- 0 for the first word of the story
    part         INTEGER NOT NULL,
    -- may be followed no more
    subscription INTEGER NOT NULL,
    -- what was found of the topic, a line each
    matched      TEXT    NOT NULL,
    noticed      INTEGER NOT NULL,
    due          INTEGER NOT NULL,
    -- the first alert of the message that tells of it
    bundle       INTEGER,
    -- the articles of the story when it was bundled, separated by spaces
    articles     TEXT,
    told         INTEGER,
    -- what was told, a line each
    sentences    TEXT,
    UNIQUE (chat, thread, story, part)
) STRICT;
CREATE INDEX alert_due ON alert (due) WHERE bundle IS NULL;
CREATE INDEX alert_open ON alert (bundle) WHERE bundle IS NOT NULL AND told IS NULL;
CREATE INDEX alert_told ON alert (chat, told) WHERE told IS NOT NULL;

CREATE TABLE muted_story (
    chat  INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    story INTEGER NOT NULL,
    PRIMARY KEY (chat, story)
) STRICT, WITHOUT ROWID;
