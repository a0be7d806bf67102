-- What came of each topic, for the operator: whether it alerts too much. Counted while somebody follows it; then its words
-- are forgotten, and its numbers go to the row without words.

CREATE TABLE topic_figure (
    topic      TEXT    PRIMARY KEY,
    alerts     INTEGER NOT NULL DEFAULT 0,
    muted      INTEGER NOT NULL DEFAULT 0,
    -- "less like this"
    narrowed   INTEGER NOT NULL DEFAULT 0,
    unfollowed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TRIGGER topic_told AFTER UPDATE OF told ON alert WHEN old.told IS NULL AND new.sentences <> '' BEGIN
    INSERT INTO topic_figure (topic, alerts) SELECT topic, 1 FROM subscription WHERE id = new.subscription
        ON CONFLICT (topic) DO UPDATE SET alerts = alerts + 1;
END;

CREATE TRIGGER topic_muted AFTER INSERT ON muted_story BEGIN
    INSERT INTO topic_figure (topic, muted)
        SELECT DISTINCT topic, 1 FROM alert JOIN subscription ON subscription.id = alert.subscription
        WHERE alert.chat = new.chat AND alert.story = new.story
        ON CONFLICT (topic) DO UPDATE SET muted = muted + 1;
END;

CREATE TRIGGER topic_narrowed AFTER UPDATE OF strictness ON subscription WHEN new.strictness > old.strictness BEGIN
    INSERT INTO topic_figure (topic, narrowed) VALUES (new.topic, 1)
        ON CONFLICT (topic) DO UPDATE SET narrowed = narrowed + 1;
END;

CREATE TRIGGER topic_unfollowed AFTER DELETE ON subscription BEGIN
    INSERT INTO topic_figure (topic, unfollowed) VALUES (old.topic, 1)
        ON CONFLICT (topic) DO UPDATE SET unfollowed = unfollowed + 1;
    INSERT INTO topic_figure (topic, alerts, muted, narrowed, unfollowed)
        SELECT '', alerts, muted, narrowed, unfollowed FROM topic_figure
        WHERE topic = old.topic AND NOT EXISTS (SELECT 1 FROM subscription WHERE topic = old.topic)
        ON CONFLICT (topic) DO UPDATE SET alerts = alerts + excluded.alerts, muted = muted + excluded.muted,
            narrowed = narrowed + excluded.narrowed, unfollowed = unfollowed + excluded.unfollowed;
    DELETE FROM topic_figure
        WHERE topic = old.topic AND NOT EXISTS (SELECT 1 FROM subscription WHERE topic = old.topic);
END;
CREATE INDEX subscription_topic ON subscription (topic);
