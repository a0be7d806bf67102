-- Names that came lately, in a table small enough to be rewritten with each batch: keys in no order touch nearly every page
-- of the large one. They move there many at a time, in the order of its key.

CREATE TABLE new_name_sound (
    sound   TEXT NOT NULL,
    written TEXT NOT NULL,
    term    TEXT NOT NULL,
    PRIMARY KEY (sound, written, term)
) STRICT, WITHOUT ROWID;
