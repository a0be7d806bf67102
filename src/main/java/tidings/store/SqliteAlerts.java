package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        database.writing(session -> drafts.forEach(draft -> session.update(
                """
                INSERT INTO alert (chat, thread, story, part, subscription, matched, noticed, due)
                SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE EXISTS (SELECT 1 FROM chat WHERE id = ?1)
                ON CONFLICT DO NOTHING
                """,
                draft.to().chat(),
                draft.to().thread(),
                draft.story(),
                draft.part(),
                draft.subscription(),
                String.join("\n", draft.matched()),
                draft.noticed(),
                draft.due())));
    }

    @Override
    public Optional<Alert> last(Address to, long story) {
        return database.read(session -> session.first("""
                SELECT * FROM alert WHERE chat = ? AND thread = ? AND story = ? ORDER BY part DESC LIMIT 1
                """, SqliteAlerts::alert, to.chat(), to.thread(), story));
    }

    @Override
    public List<Alert> parts(Address to, long story) {
        return database.read(session -> session.list(
                "SELECT * FROM alert WHERE chat = ? AND thread = ? AND story = ? ORDER BY part",
                SqliteAlerts::alert,
                to.chat(),
                to.thread(),
                story));
    }

    @Override
    public List<Alert> told(Address to, Instant since) {
        return database.read(session -> session.list(
                "SELECT * FROM alert WHERE chat = ? AND thread = ? AND told >= ? ORDER BY id",
                SqliteAlerts::alert,
                to.chat(),
                to.thread(),
                since));
    }

    @Override
    public Optional<Alert> find(long id) {
        return database.read(session -> session.first("SELECT * FROM alert WHERE id = ?", SqliteAlerts::alert, id));
    }

    @Override
    public List<Alert> due(Instant now, int limit) {
        return database.read(session -> session.list("""
                SELECT * FROM alert WHERE bundle IS NULL AND due <= ? AND NOT EXISTS (
                    SELECT 1 FROM outbox WHERE outbox.chat = alert.chat AND state = 'waiting' AND urgency = 1)
                ORDER BY due = noticed DESC, due DESC, id DESC LIMIT ?
                """, SqliteAlerts::alert, now, limit));
    }

    @Override
    public void bundle(List<Bundle> bundles) {
        if (bundles.isEmpty()) {
            return;
        }
        database.writing(session -> bundles.forEach(bundle -> bundle.parts()
                .forEach(part -> session.update(
                        "UPDATE alert SET bundle = ?, articles = ? WHERE id = ? AND bundle IS NULL",
                        bundle.id(),
                        part.articles().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                        part.alert().id()))));
    }

    @Override
    public List<Bundle> open() {
        Map<Long, List<Bundle.Part>> open = new LinkedHashMap<>();
        database.read(session -> session.list(
                "SELECT * FROM alert WHERE bundle IS NOT NULL AND told IS NULL ORDER BY bundle, id",
                row -> open.computeIfAbsent(row.getLong("bundle"), any -> new ArrayList<>())
                        .add(new Bundle.Part(alert(row), articles(row)))));
        return open.values().stream().map(Bundle::new).toList();
    }

    @Override
    public void told(Map<Long, Alert.Told> told) {
        if (told.isEmpty()) {
            return;
        }
        database.writing(session -> told.forEach((id, each) -> session.update(
                "UPDATE alert SET told = ?, sentences = ? WHERE id = ? AND told IS NULL",
                each.at(),
                String.join("\n", each.sentences()),
                id)));
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
    public void prune(Instant before) {
        database.writing(session -> session.update("DELETE FROM alert WHERE told < ?", before));
    }

    private static Alert alert(ResultSet row) throws SQLException {
        long told = row.getLong("told");
        Optional<Alert.Told> what = row.wasNull()
                ? Optional.empty()
                : Optional.of(new Alert.Told(
                        Instant.ofEpochSecond(told),
                        row.getLong("bundle"),
                        articles(row),
                        lines(row.getString("sentences"))));
        return new Alert(
                row.getLong("id"),
                new Address(row.getLong("chat"), row.getLong("thread")),
                row.getLong("story"),
                row.getInt("part"),
                row.getLong("subscription"),
                lines(row.getString("matched")),
                Instant.ofEpochSecond(row.getLong("noticed")),
                Instant.ofEpochSecond(row.getLong("due")),
                what);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static List<Long> articles(ResultSet row) throws SQLException {
        String ids = Optional.ofNullable(row.getString("articles")).orElse("");
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
