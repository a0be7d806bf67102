-- What an operator wrote to everyone, by the number that stands in the button that confirms it.
CREATE TABLE broadcast (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    text TEXT    NOT NULL,
    UNIQUE (chat, text)
) STRICT;
