package tidings.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.alert.Alert;
import tidings.alert.Alerts;
import tidings.alert.Bundle;
import tidings.message.Address;

/** The alerts in SQLite. */
public final class SqliteAlerts implements Alerts {
    private final Database database;

    public SqliteAlerts(Database database) {
        this.database = database;
    }

    @Override
    public void note(List<Alert.Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        database.writing(session -> drafts.forEach(draft -> AlertTable.note(session, draft)));
    }

    @Override
    public List<Alert> parts(Address to, long story) {
        return database.read(session -> session.list(
                "SELECT * FROM alert WHERE chat = ? AND thread = ? AND story = ? ORDER BY part",
                AlertTable::alert,
                to.chat(),
                to.thread(),
                story));
    }

    @Override
    public List<Alert> recent(Address to, Instant since) {
        return database.read(session -> session.list("""
                SELECT * FROM alert WHERE chat = ?1 AND thread = ?2 AND told >= ?3
                UNION ALL
                SELECT * FROM alert WHERE chat = ?1 AND thread = ?2 AND told IS NULL
                ORDER BY id
                """, AlertTable::alert, to.chat(), to.thread(), since));
    }

    @Override
    public Optional<Alert> find(long id) {
        return database.read(session -> session.first("SELECT * FROM alert WHERE id = ?", AlertTable::alert, id));
    }

    @Override
    public List<Alert> misinformed(long article, Instant corrected) {
        return database.read(session -> session.list("""
                WITH telling AS (
                    SELECT alert.* FROM story_article JOIN alert USING (story)
                    WHERE story_article.article = ?1 AND told IS NOT NULL AND sentences <> ''
                        AND instr(' ' || articles || ' ', ' ' || ?1 || ' ') > 0)
                SELECT * FROM telling
                WHERE (chat, thread) NOT IN (SELECT chat, thread FROM telling WHERE told >= ?2) ORDER BY id
                """, AlertTable::alert, article, corrected));
    }

    @Override
    public List<Alert> due(Instant now, int limit) {
        return database.read(session -> session.list("""
                WITH held AS (SELECT chat, thread FROM held_place WHERE since <= ?1 AND until > ?1),
                next AS (
                    SELECT chat, max(iif(due = noticed, due, 0)) AS at_once, max(due) AS newest FROM alert
                    WHERE bundle IS NULL AND due <= ?1 AND NOT EXISTS (
                        SELECT 1 FROM outbox WHERE outbox.chat = alert.chat AND state = 'waiting' AND urgency = 1)
                        AND (chat, thread) NOT IN held
                    GROUP BY +chat -- not by an index over all that was ever told
                    ORDER BY at_once DESC, newest DESC, chat LIMIT ?2)
                SELECT alert.* FROM next CROSS JOIN alert USING (chat)
                WHERE told IS NULL AND bundle IS NULL AND due <= ?1 AND (chat, thread) NOT IN held
                ORDER BY at_once DESC, newest DESC, chat, id LIMIT ?2
                """, AlertTable::alert, now, limit));
    }

    @Override
    public void bundle(List<Bundle> bundles) {
        if (bundles.isEmpty()) {
            return;
        }
        database.writing(session -> bundles.forEach(bundle -> AlertTable.bundle(session, bundle)));
    }

    @Override
    public List<Bundle> open() {
        Map<Long, List<Bundle.Part>> open = new LinkedHashMap<>();
        database.read(session -> session.list(
                "SELECT * FROM alert WHERE bundle IS NOT NULL AND told IS NULL ORDER BY bundle, id",
                row -> open.computeIfAbsent(row.getLong("bundle"), any -> new ArrayList<>())
                        .add(new Bundle.Part(AlertTable.alert(row), AlertTable.articles(row)))));
        return open.values().stream().map(Bundle::new).toList();
    }

    @Override
    public void told(Map<Long, Alert.Told> told) {
        if (told.isEmpty()) {
            return;
        }
        database.writing(session -> told.forEach((id, each) -> session.update(
                "UPDATE alert SET told = ?, sentences = ? WHERE id = ? AND told IS NULL AND bundle NOTNULL",
                each.at(),
                String.join("\n", each.sentences()),
                id)));
    }

    @Override
    public void plan(List<Alert> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        database.writing(session -> waiting.forEach(alert -> AlertTable.plan(session, alert)));
    }

    @Override
    public void drop(List<Alert> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        database.writing(session -> waiting.forEach(
                alert -> session.update("DELETE FROM alert WHERE id = ? AND bundle IS NULL", alert.id())));
    }

    @Override
    public Review review() {
        return database.read(session -> new Review(
                session.number("SELECT coalesce(max(seq), 0) FROM alert_review"),
                session.list(
                        "SELECT * FROM alert WHERE told IS NULL AND bundle IS NULL AND chat IN (SELECT chat FROM alert_review) ORDER BY id",
                        AlertTable::alert)));
    }

    @Override
    public void reviewed(Review review, List<Alert> planned) {
        if (review.seq() == 0) {
            return;
        }
        database.writing(session -> {
            planned.forEach(alert -> AlertTable.plan(session, alert));
            session.update("DELETE FROM alert_review WHERE seq <= ?", review.seq());
        });
    }

    @Override
    public void mute(long chat, long story) {
        database.writing(session -> session.update("""
                INSERT INTO muted_story (chat, story) SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM chat WHERE id = ?1)
                ON CONFLICT DO NOTHING
                """, chat, story));
    }

    @Override
    public void unmute(long chat, long story) {
        database.writing(
                session -> session.update("DELETE FROM muted_story WHERE chat = ? AND story = ?", chat, story));
    }

    @Override
    public boolean isMuted(long chat, long story) {
        return database.read(session -> session.first(
                        "SELECT 1 FROM muted_story WHERE chat = ? AND story = ?", row -> true, chat, story)
                .isPresent());
    }

    @Override
    public void clockWasAhead(Instant now) {
        database.writing(session -> AlertClock.putBack(session, now));
    }

    @Override
    public int prune(Instant before, int limit) {
        return database.write(session -> session.update(
                        "DELETE FROM alert WHERE id IN (SELECT id FROM alert WHERE told < ? ORDER BY told LIMIT ?)",
                        before,
                        limit)
                + session.update("""
                        DELETE FROM muted_story WHERE (chat, story) IN (
                            SELECT chat, story FROM muted_story m WHERE NOT EXISTS (
                                SELECT 1 FROM story_article JOIN article ON article.id = story_article.article
                                WHERE story_article.story = m.story AND coalesce(published >= ?, 1))
                            LIMIT ?)
                        """, before, limit));
    }
}
