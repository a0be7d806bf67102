package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.alert.Subscriptions;
import tidings.alert.SubscriptionsContract;
import tidings.chat.Chat;
import tidings.chat.Inbox.ChatChange;
import tidings.message.Address;

class SqliteSubscriptionsTest extends SubscriptionsContract {
    @TempDir
    private Path folder;

    private Database database;
    private SqliteChats chats;
    private Subscriptions subscriptions;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tidings.db"));
        chats = new SqliteChats(database);
        chats.meet(Chat.first(ANNA, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
        subscriptions = new SqliteSubscriptions(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Subscriptions subscriptions() {
        return subscriptions;
    }

    @Test
    void aForgottenChatFollowsNothingAndAnExportShowsWhatItFollows() {
        subscriptions.follow(Address.of(ANNA), "grain exports", 20, Instant.EPOCH);
        assertThat(chats.export(ANNA)).contains("grain exports");

        change(new ChatChange.Forgotten(ANNA));

        assertThat(subscriptions.of(ANNA)).isEmpty();
    }

    @Test
    void aGroupThatMovesTakesItsTopicsAlong() {
        subscriptions.follow(Address.of(ANNA), "grain exports", 20, Instant.EPOCH);

        change(new ChatChange.Moved(ANNA, -100));

        assertThat(subscriptions.of(-100)).hasSize(1);
    }

    @Test
    void ofAWholeScheduleThatWasKeptOnlyWhatWasChosenStays() throws IOException {
        subscriptions.follow(Address.of(ANNA), "grain exports", 20, Instant.EPOCH);
        subscriptions.follow(Address.of(ANNA), "harbour storm", 20, Instant.EPOCH);
        database.writing(session -> {
            session.update("UPDATE subscription SET schedule = 'daily 08:00;-;true' WHERE id = 1");
            session.update("UPDATE subscription SET schedule = 'now;22:00-07:00;false' WHERE id = 2");
        });
        migrate("/db/051_partial_schedule.sql");

        assertThat(subscriptions.of(ANNA))
                .extracting(topic -> topic.schedule().written())
                .containsExactly("daily 08:00;;", "now;22:00-07:00;false");
    }

    private void migrate(String step) throws IOException {
        try (InputStream sql = getClass().getResourceAsStream(step)) {
            String text = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            database.writing(session -> session.run(text));
        }
    }

    private void change(ChatChange change) {
        database.writing(session -> SqliteChats.change(session, change));
    }
}
