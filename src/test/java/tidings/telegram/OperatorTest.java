package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.telegram.FakeTelegram.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorTest {
    private static final long OPERATOR = 99;
    private static final long ANNA = 7;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
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

    private List<String> texts(long chat, int atLeast) {
        await(atLeast + " messages", () -> telegram.users().seen(chat).size() >= atLeast);
        return telegram.users().texts(chat);
    }

    @Test
    void theFiguresAreForOperators() {
        telegram.users().say(ANNA, "/stats");
        assertThat(texts(ANNA, 1)).allMatch(text -> text.startsWith("I do not know this command"));
        telegram.users().say(OPERATOR, "/stats");
        assertThat(texts(OPERATOR, 1).getFirst())
                .contains(
                        "Chats: 2",
                        "Updates waiting: 1",
                        "Updates set aside: 0",
                        "Articles: 0",
                        "Model today: 0 calls",
                        "Cost today: 0.0625",
                        ": 12 calls, 3,400 tokens, 0.50",
                        "Last heard of Telegram: ");
    }

    @Test
    void aBroadcastGoesToEveryoneOnceItIsConfirmed() {
        telegram.users().say(ANNA, "zebra");
        texts(ANNA, 1);
        telegram.users().say(OPERATOR, "/broadcast");
        assertThat(texts(OPERATOR, 1).getFirst()).isEqualTo("What shall everyone read?");
        telegram.users().say(OPERATOR, "Tonight at 10 <b>we</b> move.");
        assertThat(texts(OPERATOR, 2).getLast()).isEqualTo("Tonight at 10 <b>we</b> move.\n\nSend this to 2 chats?");
        assertThat(texts(ANNA, 1)).hasSize(1);

        Shown question = telegram.users().seen(OPERATOR).getLast();
        telegram.users().press(OPERATOR, question, "Yes, send to all");
        telegram.users().press(OPERATOR, question, "Yes, send to all");
        assertThat(texts(ANNA, 2).getLast()).isEqualTo("Tonight at 10 <b>we</b> move.");
        await("told", () -> telegram.users().texts(OPERATOR).contains("On its way to 2 chats."));
        await("done", () -> telegram.users().openCallbacks().isEmpty());
        telegram.users().say(ANNA, "gnu");
        assertThat(texts(ANNA, 3)).hasSize(3);
    }

    @Test
    void nobodyElseCanConfirmABroadcast() {
        telegram.users().say(OPERATOR, "/broadcast Free money");
        texts(OPERATOR, 1);
        Shown question = telegram.users().seen(OPERATOR).getFirst();
        telegram.users().say(ANNA, "zebra");
        texts(ANNA, 1);
        telegram.users().pressForged(ANNA, telegram.users().seen(ANNA).getFirst(), question.button("Yes, send to all"));
        assertThat(texts(ANNA, 2).getLast()).isEqualTo("This button is out of date. Please ask again.");
        telegram.users().press(OPERATOR, question, "No, drop it");
        await("told", () -> telegram.users().texts(OPERATOR).contains("Nothing was sent."));
        assertThat(telegram.users().texts(OPERATOR)).doesNotContain("Free money");
    }
}
