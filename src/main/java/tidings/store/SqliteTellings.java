package tidings.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.digest.Known;
import tidings.digest.Telling;
import tidings.digest.Tellings;

/** What the chats were told, in SQLite. */
public final class SqliteTellings implements Tellings {
    /** So many answers on one topic are remembered. */
    private static final int KEPT = 20;

    private final Database database;
    private final Clock clock;

    public SqliteTellings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(Instant told, Set<Long> articles, List<String> sentences) {}

    @Override
    public Known known(long chat, String topic) {
        List<Row> rows = database.read(session -> session.list(
                "SELECT told, articles, sentences FROM told WHERE chat IS ? AND topic = ? ORDER BY id",
                row -> new Row(
                        Instant.ofEpochSecond(row.getLong(1)),
                        Arrays.stream(row.getString(2).split(" "))
                                .filter(id -> !id.isEmpty())
                                .map(Long::valueOf)
                                .collect(Collectors.toSet()),
                        row.getString(3).lines().toList()),
                column(chat),
                Telling.key(topic)));
        return rows.isEmpty()
                ? Known.NOTHING
                : new Known(
                        Optional.of(rows.getLast().told()),
                        rows.stream().flatMap(row -> row.articles().stream()).collect(Collectors.toSet()),
                        rows.stream().flatMap(row -> row.sentences().stream()).toList());
    }

    @Override
    public void remember(long chat, Telling telling) {
        database.writing(session -> remember(session, chat, telling, clock.instant()));
    }

    /** Remembers within a transaction of somebody else: of the one that files the message. */
    static void remember(Session session, long chat, Telling telling, Instant now) {
        String articles = telling.articles().stream().map(String::valueOf).collect(Collectors.joining(" "));
        String sentences = telling.sentences().stream()
                .map(sentence -> sentence.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        session.update(
                "INSERT INTO told (chat, topic, told, articles, sentences) VALUES (?, ?, ?, ?, ?)",
                column(chat),
                telling.topic(),
                now,
                articles,
                sentences);
        session.update("""
                DELETE FROM told WHERE chat IS ? AND topic = ? AND id NOT IN
                    (SELECT id FROM told WHERE chat IS ? AND topic = ? ORDER BY id DESC LIMIT ?)
                """, column(chat), telling.topic(), column(chat), telling.topic(), KEPT);
    }

    private static Optional<Long> column(long chat) {
        return chat == COMMAND_LINE ? Optional.empty() : Optional.of(chat);
    }
}
