-- Russian: one stem for all forms of a word that loses a vowel in some of them ("рынок", "рынка").

INSERT INTO index_backlog
SELECT language, max(id) FROM article WHERE language = 'ru' GROUP BY language
ON CONFLICT (language) DO UPDATE SET newest = excluded.newest;
