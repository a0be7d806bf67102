package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.telegram.FakeTelegram.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The menu of commands is in the language that the chat chose, whatever its people's apps speak. */
@Execution(ExecutionMode.CONCURRENT)
class MenuTest {
    private static final long ANNA = 7;
    private static final long OPERATOR = 99;
    private static final long GROUP = -100500;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram(true);
    private BotUnderTest bot;

    @BeforeEach
    void start() {
        bot = new BotUnderTest(folder.resolve("news.db"), telegram.settings(Optional.empty(), Set.of(OPERATOR)));
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    private JsonNode menu(String scope) {
        return telegram.users().commands().path(scope);
    }

    private void awaitInMenu(String scope, String words) {
        await(words + " in " + scope, () -> menu(scope).toString().contains(words));
    }

    @Test
    void itChangesWithTheLanguageAndOnlyThen() {
        telegram.users().say(ANNA, "/language de");
        awaitInMenu("chat 7/", "kurzer Überblick");
        telegram.users().say(ANNA, "/language de");
        telegram.users().say(ANNA, "/timezone Europe/Berlin");
        telegram.users().say(ANNA, "/language es");
        awaitInMenu("chat 7/", "breve");
        assertThat(telegram.calls("setMyCommands").stream()
                        .filter(call -> call.parameters().at("/scope/chat_id").asLong() == ANNA))
                .hasSize(2);
        assertThat(menu("chat 7/").toString()).contains("settings", "forget").doesNotContain("stats");
    }

    @Test
    void operatorsKeepTheirCommands() {
        awaitInMenu("chat 99/", "broadcast");
        telegram.users().say(OPERATOR, "/language ru");
        awaitInMenu("chat 99/", "язык");
        assertThat(menu("chat 99/").toString()).contains("broadcast");
        bot.close();
        int before = telegram.calls("setMyCommands").size();
        bot = new BotUnderTest(folder.resolve("news.db"), telegram.settings(Optional.empty(), Set.of(OPERATOR)));
        await("published again", () -> telegram.calls("setMyCommands").size() >= before + 16);
        assertThat(menu("chat 99/").toString()).contains("язык");
    }

    @Test
    void aGroupHasOneMenuForAllAndOneForItsAdministrators() {
        bot.news.makeAdministrator(ANNA);
        telegram.users().sayInGroup(GROUP, ANNA, "/language uk", new ObjectMapper().createObjectNode());
        awaitInMenu("chat_administrators -100500/", "settings");
        assertThat(menu("chat -100500/").toString()).contains("digest").doesNotContain("forget", "settings");
    }

    @Test
    void aFaultDelaysItOnly() {
        await("the usual ones", () -> telegram.users().commands().size() >= 16);
        telegram.plan("setMyCommands", 0, new Fault.CutBefore(), new Fault.TooMany(1), new Fault.Gateway());
        telegram.users().say(ANNA, "/language de");
        awaitInMenu("chat 7/", "kurzer Überblick");
    }

    @Test
    void whoeverIsForgottenHasTheUsualOneAgain() {
        telegram.users().say(ANNA, "/language de");
        awaitInMenu("chat 7/", "kurzer Überblick");
        telegram.users().say(ANNA, "/forget");
        await("asked", () -> telegram.users().texts(ANNA).getLast().contains("gelöscht werden"));
        telegram.users().press(ANNA, telegram.users().seen(ANNA).getLast(), "Ja, alles löschen");
        await("gone", () -> menu("chat 7/").isMissingNode());
    }
}
