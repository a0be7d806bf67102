package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tidings.chat.Figures;

/** The program's figures, counted in its database. */
public final class SqliteFigures implements Figures {
    private final Database database;

    public SqliteFigures(Database database) {
        this.database = database;
    }

    @Override
    public Snapshot at(Instant now) {
        long day = LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay();
        return database.read(
                session -> session.first("""
                SELECT (SELECT count(*) FROM chat) AS chats,
                       (SELECT count(*) FROM chat WHERE unreachable) AS unreachable,
                       (SELECT count(*) FROM inbox WHERE state = 'waiting') AS waiting,
                       (SELECT count(*) FROM inbox WHERE state = 'aside') AS aside,
                       (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'started')) AS unsent,
                       (SELECT min(filed) FROM outbox WHERE state IN ('waiting', 'started')) AS oldest,
                       (SELECT count(*) FROM outbox WHERE state = 'refused') AS refused,
                       (SELECT sum(articles) FROM article_tally) AS articles,
                       (SELECT sum(calls) FROM llm_spending WHERE day = ?1) AS calls,
                       (SELECT sum(input + output) FROM llm_spending WHERE day = ?1) AS tokens
                """, SqliteFigures::snapshot, day).orElseThrow());
    }

    @Override
    public List<TopicFigures> topics(int limit) {
        return database.read(session -> session.list("""
                SELECT topic, (SELECT count(*) FROM subscription s WHERE s.topic = f.topic), alerts, muted, narrowed, unfollowed
                FROM topic_figure f ORDER BY topic = '', alerts DESC, muted DESC, topic LIMIT ?
                """, SqliteFigures::topic, limit));
    }

    private static TopicFigures topic(ResultSet row) throws SQLException {
        return new TopicFigures(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        long oldest = row.getLong("oldest");
        return new Snapshot(
                row.getLong("chats"),
                row.getLong("unreachable"),
                row.getLong("waiting"),
                row.getLong("aside"),
                row.getLong("unsent"),
                oldest == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(oldest)),
                row.getLong("refused"),
                row.getLong("articles"),
                row.getLong("calls"),
                row.getLong("tokens"));
    }
}
