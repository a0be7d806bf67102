package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.chat.Chat;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.RichText;
import tidings.message.Urgency;

class SqliteOutboxTest {
    private static final Instant NOON = Instant.parse("2024-07-04T12:00:00.400Z");
    private static final Content WORDS = Content.Text.of(RichText.plain("words"));

    @TempDir
    Path folder;

    private Database database;
    private Outbox outbox;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        outbox = new SqliteOutbox(database, new Doorbell(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Message message(String key, Urgency urgency) {
        return new Message(key, Address.of(7), OptionalLong.empty(), urgency, false, WORDS);
    }

    private String next() {
        return outbox.next(7).map(entry -> entry.message().key()).orElse("");
    }

    private void crash() {
        outbox.starts(outbox.next(7).orElseThrow());
        close();
        open();
        outbox.recover();
    }

    @Test
    void answersGoBeforeAlertsAndAlertsBeforeBulk() {
        new SqliteChats(database).meet(Chat.first(7, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
        outbox.file(List.of(
                message("bulk", Urgency.BULK), message("alert", Urgency.ALERT), message("answer", Urgency.ANSWER)));
        for (String key : List.of("answer", "alert", "bulk")) {
            assertThat(next()).isEqualTo(key);
            outbox.arrived(outbox.next(7).orElseThrow(), OptionalLong.of(1));
        }
    }

    @Test
    void nobodyIsSentNewsWhomWeDoNotKnow() {
        outbox.file(List.of(message("alert", Urgency.ALERT), message("bulk", Urgency.BULK)));
        assertThat(next()).isEmpty();
    }

    @Test
    void afterACrashAnAnswerIsSentAgainAndABroadcastIsNot() {
        new SqliteChats(database).meet(Chat.first(7, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
        outbox.file(List.of(message("answer", Urgency.ANSWER)));
        for (int i = 0; i < Outbox.CHANCES; i++) {
            crash();
            assertThat(next()).isEqualTo("answer");
        }
        crash();
        assertThat(next()).isEmpty();
        outbox.file(List.of(message("bulk", Urgency.BULK)));
        crash();
        assertThat(next()).isEmpty();
    }

    @Test
    void pausesOutliveTheProgramAndAreNeverTooShort() {
        outbox.keep(List.of(new Outbox.Pause(7, NOON.plusSeconds(30)), new Outbox.Pause(8, NOON.minusSeconds(30))));
        outbox.keep(List.of(new Outbox.Pause(7, NOON.plusSeconds(10))));
        close();
        open();
        assertThat(outbox.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.chat()).isEqualTo(7);
            assertThat(pause.until()).isAfterOrEqualTo(NOON.plusSeconds(30));
        });
    }
}
