-- Chats, what came in from them, and what goes out to them.

-- Whatever belongs to a chat refers to it ON UPDATE CASCADE ON DELETE CASCADE: a group that moves takes all of it along,
-- a chat that wants to be forgotten takes all of it away, and its owner's export lists all of it.
CREATE TABLE chat (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    zone        TEXT    NOT NULL,
    lines       INTEGER NOT NULL,
    -- the command that asked for its argument
    pending     TEXT,
    -- whether we were blocked or removed
    unreachable INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE asked_topic (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    chat  INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    topic TEXT    NOT NULL,
    UNIQUE (chat, topic)
) STRICT;

-- Neither way refers to the chat table: a stranger's first update and a last farewell have no chat.
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    chat      INTEGER NOT NULL,
    -- emptied once it is answered
    json      TEXT    NOT NULL,
    received  INTEGER NOT NULL,
    -- waiting, done, aside
    state     TEXT    NOT NULL DEFAULT 'waiting',
    failures  INTEGER NOT NULL DEFAULT 0,
    error     TEXT
) STRICT;
-- Arrival decides the order, not the update's number: numbers may start again lower.
CREATE INDEX inbox_waiting ON inbox (chat, received, update_id) WHERE state = 'waiting';
CREATE INDEX inbox_received ON inbox (received);

CREATE TABLE outbox (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    key      TEXT    NOT NULL UNIQUE,
    -- parts of a message that was split share the place of the whole
    place    INTEGER NOT NULL,
    chat     INTEGER NOT NULL,
    thread   INTEGER NOT NULL,
    reply_to INTEGER,
    urgency  INTEGER NOT NULL,
    silent   INTEGER NOT NULL,
    -- the tree as JSON, emptied once it has arrived
    content  TEXT    NOT NULL,
    -- waiting, started (on its way: after a crash nobody knows), sent, refused
    state    TEXT    NOT NULL DEFAULT 'waiting',
    -- how often it was unknown whether it arrived
    doubts   INTEGER NOT NULL DEFAULT 0,
    number   INTEGER,
    filed    INTEGER NOT NULL,
    error    TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox (chat, urgency, place, id) WHERE state = 'waiting';
CREATE INDEX outbox_filed ON outbox (filed);
