-- The site that a feed may speak for besides its own: one that names it, or that the catalogue has with it.

ALTER TABLE feed ADD COLUMN site TEXT NOT NULL DEFAULT '';
-- what the feed called its site when that did not name it
ALTER TABLE feed ADD COLUMN refuted TEXT NOT NULL DEFAULT '';
