package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.chat.Chat;
import tidings.chat.Inbox.ChatChange;
import tidings.chat.Subject;
import tidings.digest.Reader.Manner;
import tidings.message.Doorbell;
import tidings.text.Language;

class SqliteChatsTest {
    private static final long ANNA = 7;
    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    private static final Subject BRIDGE =
            new Subject("Alder bridge", "kyiv", Optional.of(Language.GERMAN), Manner.BRIEF);

    @TempDir
    Path folder;

    @Test
    void whatAChatTalksAboutOutlivesARestart() {
        talk(BRIDGE);
        assertThat(subject(NOW)).contains(BRIDGE);
        talk(new Subject("harbour", "", Optional.empty(), Manner.USUAL));
        assertThat(subject(NOW)).contains(new Subject("harbour", "", Optional.empty(), Manner.USUAL));
    }

    @Test
    void whatAChatTalkedAboutIsForgottenAfterAWeek() {
        talk(BRIDGE);
        assertThat(subject(NOW.plus(Duration.ofDays(6)))).isPresent();
        assertThat(subject(NOW.plus(Duration.ofDays(7)))).isEmpty();
    }

    @Test
    void aTextThatIsTooLongToBeATopicIsNotKept() {
        talk(BRIDGE);
        talk(new Subject("word ".repeat(500), "", Optional.empty(), Manner.USUAL));
        assertThat(subject(NOW)).isEmpty();
    }

    @Test
    void whatAChatTalksAboutMovesAndGoesWithIt() {
        talk(BRIDGE);
        try (Database database = database()) {
            database.writing(session -> SqliteChats.change(session, new ChatChange.Moved(ANNA, 8)));
            assertThat(new SqliteChats(database).subject(8, NOW)).contains(BRIDGE);
            assertThat(new SqliteChats(database).export(8)).contains("Alder bridge");
            database.writing(session -> SqliteChats.change(session, new ChatChange.Forgotten(8)));
            assertThat(new SqliteChats(database).subject(8, NOW)).isEmpty();
        }
    }

    @Test
    void aChatThatNothingCanBeSentToIsNoAudienceAndIsForgottenWhole() {
        try (Database database = database()) {
            SqliteChats chats = new SqliteChats(database);
            chats.meet(Chat.first(ANNA, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
            chats.meetUnreachable(Chat.first(0, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));

            assertThat(new SqliteBroadcasts(database, new Doorbell(), Clock.systemUTC()).audience())
                    .isEqualTo(1);
            chats.forget(0);
            assertThat(chats.chat(0)).isEmpty();
            assertThat(chats.chat(ANNA)).isPresent();
        }
    }

    private void talk(Subject subject) {
        try (Database database = database()) {
            SqliteChats chats = new SqliteChats(database);
            chats.meet(Chat.first(ANNA, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
            chats.talksAbout(ANNA, subject, NOW);
        }
    }

    private Optional<Subject> subject(Instant now) {
        try (Database database = database()) {
            return new SqliteChats(database).subject(ANNA, now);
        }
    }

    private Database database() {
        return Database.open(folder.resolve("news.db"));
    }
}
