package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.chat.Chat;
import tidings.chat.Inbox;
import tidings.digest.Known;
import tidings.digest.Telling;
import tidings.digest.Tellings;
import tidings.digest.TellingsContract;
import tidings.message.Doorbell;

class SqliteTellingsTest extends TellingsContract {
    private static final Telling TOLD = new Telling("dam", Set.of(1L, 2L), List.of("The dam\nbroke."));
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private SqliteTellings tellings;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("told.db"));
        tellings = new SqliteTellings(database, clock);
        new SqliteChats(database).meet(Chat.first(CHAT, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Tellings tellings() {
        return tellings;
    }

    @Test
    void theCommandLineHasAMemoryOfItsOwn() {
        tellings.remember(Tellings.COMMAND_LINE, TOLD);
        assertThat(tellings.known(CHAT, "dam")).isEqualTo(Known.NOTHING);
        assertThat(tellings.known(Tellings.COMMAND_LINE, "dam").sentences()).containsExactly("The dam broke.");
    }

    @Test
    void onlyTheLastTwentyAnswersAreRemembered() {
        for (long i = 0; i < 25; i++) {
            tellings.remember(CHAT, new Telling("dam", Set.of(i), List.of("Sentence " + i)));
        }
        assertThat(tellings.known(CHAT, "dam").sentences()).hasSize(20).doesNotContain("Sentence 4");
    }

    @Test
    void whatIsToldIsRememberedWithTheAnswerAndGoesWithTheChat() {
        settle(new Inbox.ChatChange.Kept(Chat.first(CHAT, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC)));
        assertThat(tellings.known(CHAT, "dam").articles()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(new SqliteChats(database).export(CHAT)).contains("The dam broke.");

        settle(new Inbox.ChatChange.Forgotten(CHAT));
        assertThat(tellings.known(CHAT, "dam")).isEqualTo(Known.NOTHING);
    }

    private void settle(Inbox.ChatChange change) {
        SqliteInbox inbox = new SqliteInbox(database, new Doorbell(), clock);
        Inbox.Update update = new Inbox.Update(change.hashCode(), CHAT, "{}");
        inbox.store(List.of(update), NOW);
        inbox.settle(inbox.next(CHAT).orElseThrow(), new Inbox.Settlement(change, List.of(), List.of(TOLD)));
    }
}
