-- What of an article is the same in every language: its language, then a name by its sound, a number or a meaning a line,
-- with a tab and its count. Empty for what was filed before, and for languages whose meanings are not known.
ALTER TABLE story_article ADD COLUMN gist TEXT NOT NULL DEFAULT '';
