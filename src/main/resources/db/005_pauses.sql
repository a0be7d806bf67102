-- Until when Telegram takes nothing for a chat (0: for anyone), in epoch seconds. It has to be known after a restart:
-- who forgets it is sent away for longer.
CREATE TABLE pause (
    chat  INTEGER PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT;
