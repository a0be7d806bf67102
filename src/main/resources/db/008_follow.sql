-- The topics that chats follow.

CREATE TABLE subscription (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    chat       INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    -- the forum topic of a group, 0 for none
    thread     INTEGER NOT NULL,
    -- as it was written
    topic      TEXT    NOT NULL,
    created    INTEGER NOT NULL,
    active     INTEGER NOT NULL DEFAULT 1,
    -- how much nearer than usual an article must come
    strictness INTEGER NOT NULL DEFAULT 0,
    -- how many outlets must tell a story
    outlets    INTEGER NOT NULL DEFAULT 1,
    -- as Schedule writes it; NULL is that of the chat
    schedule   TEXT,
    UNIQUE (chat, thread, topic)
) STRICT;

-- When a chat wants to hear of its topics, where it has said so.
CREATE TABLE chat_schedule (
    chat     INTEGER PRIMARY KEY REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    schedule TEXT    NOT NULL
) STRICT;
