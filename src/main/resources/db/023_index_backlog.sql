-- Languages whose words are analysed otherwise than when their articles were indexed, as far as these are still to be read.
-- Ukrainian: one lemma for all forms of a noun.

CREATE TABLE index_backlog (
    language TEXT PRIMARY KEY,
    -- the article with this id and all with smaller ones
    newest   INTEGER NOT NULL
) STRICT;

INSERT INTO index_backlog
SELECT language, max(id) FROM article WHERE language = 'uk' GROUP BY language;
