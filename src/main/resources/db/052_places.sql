-- What becomes of alerts where a place of a chat takes none: its rights are missing, or its forum topic is gone.

CREATE TABLE held_place (
    chat   INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    thread INTEGER NOT NULL,
    since  INTEGER NOT NULL,
    -- when it is tried again
    until  INTEGER NOT NULL,
    PRIMARY KEY (chat, thread)
) STRICT, WITHOUT ROWID;

-- A forum topic that is gone, until its group was told so.
CREATE TABLE lost_thread (
    chat   INTEGER NOT NULL REFERENCES chat ON UPDATE CASCADE ON DELETE CASCADE,
    thread INTEGER NOT NULL,
    -- what was followed there, a line each
    topics TEXT    NOT NULL,
    lost   INTEGER NOT NULL,
    PRIMARY KEY (chat, thread)
) STRICT, WITHOUT ROWID;

-- A topic that is spelled anew takes its figures along: words that nobody follows are forgotten.
CREATE TRIGGER topic_spelled AFTER UPDATE OF topic ON subscription
WHEN new.topic <> old.topic AND NOT EXISTS (SELECT 1 FROM subscription WHERE topic = old.topic) BEGIN
    INSERT INTO topic_figure (topic, alerts, muted, narrowed, unfollowed)
        SELECT new.topic, alerts, muted, narrowed, unfollowed FROM topic_figure WHERE topic = old.topic
        ON CONFLICT (topic) DO UPDATE SET alerts = alerts + excluded.alerts, muted = muted + excluded.muted,
            narrowed = narrowed + excluded.narrowed, unfollowed = unfollowed + excluded.unfollowed;
    DELETE FROM topic_figure WHERE topic = old.topic;
END;
