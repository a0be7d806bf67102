-- What an alert tells of, and when that has to be thought over.

-- The article for whose sake it was noted, which is told among those of its story; 0 for what was noted before.
ALTER TABLE alert ADD COLUMN article INTEGER NOT NULL DEFAULT 0;

CREATE INDEX alert_waiting ON alert (chat) WHERE told IS NULL;

-- Where a choice was changed that decides when alerts come, or for the sake of which topic: the alerts that wait there are
-- looked at again. The rows are written in the transaction of the change, by whichever process.
CREATE TABLE alert_review (
    seq  INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;

CREATE TRIGGER topic_changes AFTER UPDATE OF active, strictness, outlets, schedule, snoozed ON subscription BEGIN
    INSERT INTO alert_review (chat) VALUES (new.chat);
END;

CREATE TRIGGER topic_goes AFTER DELETE ON subscription BEGIN
    INSERT INTO alert_review (chat) SELECT id FROM chat WHERE id = old.chat;
END;

CREATE TRIGGER schedule_comes AFTER INSERT ON chat_schedule BEGIN
    INSERT INTO alert_review (chat) VALUES (new.chat);
END;

CREATE TRIGGER schedule_changes AFTER UPDATE OF schedule ON chat_schedule BEGIN
    INSERT INTO alert_review (chat) VALUES (new.chat);
END;

CREATE TRIGGER zone_changes AFTER UPDATE OF zone ON chat WHEN new.zone <> old.zone BEGIN
    INSERT INTO alert_review (chat) VALUES (new.id);
END;

-- What never arrived was not told: what comes of the story next is its first word. Not so where nobody knows whether it
-- arrived, or where another part of the message did: the parts of a long one have the number of the whole in front.
CREATE TRIGGER alert_lost AFTER UPDATE OF state ON outbox
WHEN new.state = 'refused' AND new.doubts = 0 AND new.key LIKE 'alert.%' AND NOT EXISTS (
    SELECT 1 FROM outbox o
    WHERE o.chat = new.chat AND o.state = 'sent' AND o.key LIKE 'alert.%'
        AND CAST(substr(o.key, 7) AS INTEGER) = CAST(substr(new.key, 7) AS INTEGER)
) BEGIN
    DELETE FROM alert WHERE chat = new.chat AND bundle = CAST(substr(new.key, 7) AS INTEGER);
END;
