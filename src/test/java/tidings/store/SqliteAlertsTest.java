package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.alert.Alert;
import tidings.chat.Chat;
import tidings.message.Address;

class SqliteAlertsTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final int LIMIT = 10;

    @TempDir
    private Path folder;

    private Database database;
    private SqliteAlerts alerts;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        alerts = new SqliteAlerts(database);
        SqliteChats chats = new SqliteChats(database);
        for (long chat = 1; chat <= 2 * LIMIT; chat++) {
            chats.meet(Chat.first(chat, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** An alert on a story, noticed and due so many minutes after noon. */
    private static Alert.Draft draft(long chat, long story, int noticed, int due) {
        return new Alert.Draft(Address.of(chat), story, 0, 1, story, List.of("storm"), at(noticed), at(due));
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    private List<Alert> due() {
        return alerts.due(at(60), LIMIT);
    }

    @Test
    void aChatHearsAllThatIsDueFromTheOldestOnHoweverManyChatsWait() {
        List<Alert.Draft> drafts = new ArrayList<>(List.of(draft(1, 100, 0, 0)));
        for (int chat = 2; chat <= 2 * LIMIT; chat++) {
            drafts.add(draft(chat, 100, 5, 5));
        }
        drafts.add(draft(1, 101, 9, 9));
        alerts.note(drafts);

        assertThat(due())
                .hasSize(LIMIT)
                .startsWith(
                        alerts.find(1).orElseThrow(), alerts.find(2 * LIMIT + 1).orElseThrow());
    }

    @Test
    void whatATopicWantsAtOnceGoesBeforeWhatWasHeldAndTheNewestFirst() {
        alerts.note(List.of(draft(1, 100, 1, 1), draft(2, 100, 0, 30), draft(3, 100, 20, 20)));

        assertThat(due()).extracting(alert -> alert.to().chat()).containsExactly(3L, 1L, 2L);
    }

    @Test
    void oneChatWithManyAlertsIsToldTheOldestFirst() {
        List<Alert.Draft> drafts = new ArrayList<>();
        for (int story = 0; story < 2 * LIMIT; story++) {
            drafts.add(draft(1, story, story, story));
        }
        alerts.note(drafts);

        assertThat(due()).extracting(Alert::story).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void theLongestToldIsForgottenFirstAndWhatWaitsStays() {
        for (int story = 0; story < 5; story++) {
            told(story, Optional.of(NOON.minusSeconds(100 - story)));
        }
        told(5, Optional.empty());
        told(6, Optional.of(NOON.plusSeconds(5)));

        assertThat(alerts.prune(NOON, 2)).isEqualTo(2);
        long oldest = number("SELECT min(story) FROM alert");
        assertThat(oldest).isEqualTo(2);

        assertThat(alerts.prune(NOON, 4)).isEqualTo(3);
        long left = number("SELECT count(*) FROM alert");
        assertThat(left).isEqualTo(2);
    }

    @Test
    void misinformedIsWhoWasToldOfAnArticleAndNothingOfItSinceItWasCorrected() {
        database.writing(session -> {
            session.update("""
                    INSERT INTO article (id, url, content, title, text, source, language, origin, words)
                    VALUES (12, 'u', x'00', 'Storm', 'Storm', 's', 'en', 'IMPORT', 1)
                    """);
            session.update("INSERT INTO story_article (article, story, fingerprints, terms) VALUES (12, 9, x'', '')");
        });
        told(1, 9, at(0), "7 12", "A storm.");
        told(2, 9, at(0), "7 12", "A storm.");
        told(2, 9, at(5), "12", "No storm.");
        told(3, 9, at(0), "7 112", "A storm.");
        told(4, 9, at(0), "12", "");
        told(5, 8, at(0), "12", "A storm.");

        assertThat(alerts.misinformed(12, at(5)))
                .extracting(alert -> alert.to().chat())
                .containsExactly(1L);
    }

    private void told(long chat, long story, Instant told, String articles, String sentences) {
        database.writing(session -> session.update("""
                INSERT INTO alert (chat, thread, story, part, subscription, matched, noticed, due, told, bundle, articles,
                    sentences)
                VALUES (?1, 0, ?2, (SELECT count(*) FROM alert WHERE chat = ?1), 1, '', 0, 0, ?3, 1, ?4, ?5)
                """, chat, story, told, articles, sentences));
    }

    private void told(int story, Optional<Instant> told) {
        database.writing(session -> session.update("""
                INSERT INTO alert (chat, thread, story, part, subscription, matched, noticed, due, told)
                VALUES (1, 0, ?, 0, 1, '', 0, 0, ?)
                """, story, told));
    }

    private long number(String sql) {
        return database.read(session -> session.number(sql));
    }
}
