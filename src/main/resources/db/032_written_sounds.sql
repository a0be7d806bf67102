-- Also how a name is written where its index term lacks a sound of it: "Лавров" is "лавр" in the index, which Lavrov does
-- not sound like. What is stored is read again, newest first; until then names are found as before.

ALTER TABLE name_sound RENAME TO term_sound;

CREATE TABLE name_sound (
    sound   TEXT NOT NULL,
    -- in lower case
    written TEXT NOT NULL,
    term    TEXT NOT NULL,
    PRIMARY KEY (sound, written, term)
) STRICT, WITHOUT ROWID;

INSERT INTO name_sound SELECT sound, term, term FROM term_sound;

DROP TABLE term_sound;

DELETE FROM sound_backlog;

INSERT INTO sound_backlog SELECT id FROM article ORDER BY id DESC LIMIT 1;
