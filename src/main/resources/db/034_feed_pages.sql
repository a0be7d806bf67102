-- The pages of a feed's items: how often each was read, and when it may be read again; twenty bytes an item.

ALTER TABLE feed ADD COLUMN pages BLOB NOT NULL DEFAULT x'';
