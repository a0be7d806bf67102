-- As of when the text is that took the place of a version: as its outlet dates it. Epoch seconds.

ALTER TABLE article_version ADD COLUMN dated INTEGER;
