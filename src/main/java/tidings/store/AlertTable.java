package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tidings.alert.Alert;
import tidings.alert.Bundle;
import tidings.message.Address;

/** The rows of the alerts: how alerts become them and are read again, within a transaction of somebody else. */
final class AlertTable {
    private AlertTable() {}

    /** Notes one, unless its place has this part of the story already or its chat is gone. */
    static void note(Session session, Alert.Draft draft) {
        session.update(
                """
                INSERT INTO alert (chat, thread, story, part, subscription, article, matched, noticed, due)
                SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE EXISTS (SELECT 1 FROM chat WHERE id = ?1)
                ON CONFLICT DO NOTHING
                """,
                draft.to().chat(),
                draft.to().thread(),
                draft.story(),
                draft.part(),
                draft.subscription(),
                draft.article(),
                String.join("\n", draft.matched()),
                draft.noticed(),
                draft.due());
    }

    /** For whose sake it is told and when, as long as it waits. */
    static void plan(Session session, Alert alert) {
        session.update(
                "UPDATE alert SET subscription = ?, article = ?, matched = ?, due = ? WHERE id = ? AND bundle IS NULL",
                alert.subscription(),
                alert.article(),
                String.join("\n", alert.matched()),
                alert.due(),
                alert.id());
    }

    static void bundle(Session session, Bundle bundle) {
        bundle.parts()
                .forEach(part -> session.update(
                        "UPDATE alert SET bundle = ?, articles = ? WHERE id = ? AND bundle IS NULL",
                        bundle.id(),
                        part.articles().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                        part.alert().id()));
    }

    static Alert alert(ResultSet row) throws SQLException {
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
                row.getLong("article"),
                lines(row.getString("matched")),
                Instant.ofEpochSecond(row.getLong("noticed")),
                Instant.ofEpochSecond(row.getLong("due")),
                what);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    static List<Long> articles(ResultSet row) throws SQLException {
        String ids = Optional.ofNullable(row.getString("articles")).orElse("");
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
