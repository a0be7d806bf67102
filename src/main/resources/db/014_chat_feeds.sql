-- Feeds that chats ask for themselves, and what those bring to them alone.

-- Whether the operator has the feed. One that only chats asked for is OFF for everybody else.
ALTER TABLE feed ADD COLUMN ours INTEGER NOT NULL DEFAULT 1;

CREATE TABLE chat_feed (
    chat   INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    feed   INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
    -- the forum topic of a group in which it was asked for, 0 for none
    thread INTEGER NOT NULL,
    added  INTEGER NOT NULL,
    -- the trouble that the chat was told of: since when it was failing, or -1 for gone
    told   INTEGER,
    PRIMARY KEY (chat, feed)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_feed_feed ON chat_feed (feed);

-- Nobody asks for a feed any more when its last chat is gone, by whatever way.
CREATE TRIGGER chat_leaves_feed AFTER DELETE ON chat_feed BEGIN
    DELETE FROM feed WHERE id = old.feed AND NOT ours AND NOT EXISTS (SELECT 1 FROM chat_feed WHERE feed = old.feed);
END;

-- Articles of feeds that are not for everybody: beside the public ones, so that nothing that reads those can meet them.
CREATE TABLE feed_article (
    -- never given twice: what was told of one that is gone is not news of another
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    feed      INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
    url       TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    -- epoch seconds, NULL where the article has no date
    published INTEGER,
    source    TEXT    NOT NULL,
    language  TEXT    NOT NULL,
    UNIQUE (feed, url)
) STRICT;

-- Their index terms, and the number of the feed, by which a search keeps to the feeds of its chat.
CREATE VIRTUAL TABLE feed_terms USING fts5 (
    title, text, feed, detail=full, tokenize="ascii tokenchars '.,:;_-'''"
);

CREATE TRIGGER feed_article_goes AFTER DELETE ON feed_article BEGIN
    DELETE FROM feed_terms WHERE rowid = old.id;
END;
