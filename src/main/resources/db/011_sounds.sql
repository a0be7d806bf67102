-- The index terms that articles write with a capital letter, or in a script without capitals, by how they sound:
-- a name that is asked for in one spelling or script is found in the others.

CREATE TABLE name_sound (
    sound TEXT NOT NULL,
    term  TEXT NOT NULL,
    PRIMARY KEY (sound, term)
) STRICT, WITHOUT ROWID;
