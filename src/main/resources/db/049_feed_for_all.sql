-- What chats had of a feed for themselves is never news for all: when it is switched on, it is read anew for all. Any server
-- could have brought those articles before it led here.

CREATE TRIGGER feed_is_for_all AFTER UPDATE OF state ON feed
WHEN new.state = 'ON' AND old.state <> 'ON' AND EXISTS (SELECT 1 FROM feed_article WHERE feed = new.id) BEGIN
    UPDATE feed SET etag = NULL, last_modified = NULL, seen = x'', pages = x'', due = 0 WHERE id = new.id;
    DELETE FROM feed_article WHERE feed = new.id;
END;

UPDATE feed SET etag = NULL, last_modified = NULL, seen = x'', pages = x'', due = 0
WHERE state = 'ON' AND id IN (SELECT feed FROM feed_article);
DELETE FROM feed_article WHERE feed IN (SELECT id FROM feed WHERE state = 'ON');
