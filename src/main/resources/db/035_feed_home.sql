-- The site that a feed may speak for besides its own: one that names it, or that the catalogue has with it.

ALTER TABLE feed ADD COLUMN site TEXT NOT NULL DEFAULT '';
-- what the feed called its site when that did not name it
ALTER TABLE feed ADD COLUMN refuted TEXT NOT NULL DEFAULT '';

-- the trouble that the operators were told of: since when it was failing, or -1 for gone
ALTER TABLE feed ADD COLUMN told INTEGER;
UPDATE feed SET told = -1 WHERE state = 'RETIRED';
