-- Articles that were stored before names were kept by how they sound (011), as far as they are still to be read.

CREATE TABLE sound_backlog (
    -- this article and all with smaller ids
    newest INTEGER NOT NULL
) STRICT;

INSERT INTO sound_backlog SELECT id FROM article ORDER BY id DESC LIMIT 1;
