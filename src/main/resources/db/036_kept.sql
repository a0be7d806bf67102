-- When a chat was sent an article: that is its age, for what is sent may be old news. Epoch seconds.

ALTER TABLE private_article ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;
UPDATE private_article SET kept = unixepoch();
