-- What is followed in the form of the alert index, so that a start need not analyse every topic again; made anew at will.

CREATE TABLE packed_topic (
    subscription INTEGER PRIMARY KEY REFERENCES subscription ON DELETE CASCADE,
    packed       BLOB NOT NULL
) STRICT;
