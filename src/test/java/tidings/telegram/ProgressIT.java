package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.llm.StubServer;
import tidings.message.Doorbell;
import tidings.store.Database;
import tidings.store.SqliteInbox;

/** The real program is killed while a group sees that its answer is being worked on. */
class ProgressIT {
    private static final long GROUP = -100500;
    private static final long ANNA = 7;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
    private final StubServer model = new StubServer(StubServer.status(500, ""));

    @AfterEach
    void end() {
        telegram.close();
        model.close();
    }

    @Test
    void afterACrashTheAnswerTakesThePlaceOfTheNote() {
        model.behave(model.silent());
        Map<String, String> slow =
                Map.of("TIDINGS_LLM_PROVIDER", "openai", "TIDINGS_LLM_BASE_URL", model.url(), "TIDINGS_LLM_MODEL", "m");
        try (ServeProcess serve = new ServeProcess(folder, telegram, List.of(), slow)) {
            String question = "@tidings_bot ceasefire conditions";
            telegram.users().sayInGroup(GROUP, ANNA, question, new ObjectMapper().createObjectNode());
            FakeTelegram.await("a note", () -> texts().equals(List.of("Reading the articles …")));
            // Until its number is stored a crash leaves the note there: nobody can ask Telegram for it.
            awaitItsNumber();
            FakeTelegram.await("the question confirmed", () -> telegram.updates.pending() == 0);
            serve.kill();
        }
        try (ServeProcess again = new ServeProcess(folder, telegram)) {
            FakeTelegram.await(
                    "an answer", () -> texts().stream().anyMatch(text -> text.startsWith("ceasefire conditions")));
            assertThat(texts()).hasSize(1);
            assertThat(again.log()).doesNotContain(FakeTelegram.TOKEN);
        }
    }

    private void awaitItsNumber() {
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            SqliteInbox inbox = new SqliteInbox(database, new Doorbell(), Clock.systemUTC());
            FakeTelegram.await(
                    "its number",
                    () -> inbox.next(GROUP)
                            .filter(waiting -> waiting.note().isPresent())
                            .isPresent());
        }
    }

    private List<String> texts() {
        return telegram.users().texts(GROUP);
    }
}
