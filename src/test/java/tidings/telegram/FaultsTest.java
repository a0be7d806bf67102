package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.telegram.FakeTelegram.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.RichText;

/** Whatever goes wrong between us and Telegram, at any call: it delays an answer and nothing else. */
@Execution(ExecutionMode.CONCURRENT)
class FaultsTest {
    private static final long ANNA = 7;
    private static final List<String> METHODS = List.of(
            "getMe",
            "deleteWebhook",
            "getUpdates",
            "setMyCommands",
            "sendMessage",
            "answerCallbackQuery",
            "editMessageText");

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();

    @AfterEach
    void stop() {
        telegram.close();
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault.TooMany(1),
                new Fault.Gateway(),
                new Fault.EmptyAnswer(),
                new Fault.BrokenJson(),
                new Fault.CutBefore(),
                new Fault.OddField());
    }

    private BotUnderTest start() {
        return new BotUnderTest(folder.resolve("news.db"), telegram.settings());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultAtEveryKindOfCallDelaysAnAnswerAndNothingElse(Fault fault) {
        METHODS.forEach(method -> telegram.plan(method, 0, fault));
        try (BotUnderTest bot = start()) {
            telegram.users().say(ANNA, "harbour tunnel");
            await("answered", () -> telegram.users().seen(ANNA).size() == 1);
            telegram.users().press(ANNA, telegram.users().seen(ANNA).getFirst(), "Sources");
            await("edited", () -> telegram.calls("editMessageText").stream().anyMatch(call -> call.status() == 200));
            telegram.users().say(ANNA, "zebra");
            await("answered again", () -> telegram.users().texts(ANNA).contains("Nothing is stored on “zebra”."));
            assertThat(telegram.users().seen(ANNA)).hasSize(2);
            assertThat(bot.outbox.next(ANNA)).isEmpty();
        }
    }

    @Test
    void afterAnOutageEveryoneIsAnsweredWithinSeconds() {
        try (BotUnderTest bot = start()) {
            telegram.users().say(ANNA, "zebra");
            await("answered", () -> telegram.users().seen(ANNA).size() == 1);
            telegram.down(true);
            bot.outbox.file(Stream.of(8L, 9L, 10L, 11L, ANNA)
                    .map(chat -> Message.answer(
                            "a" + chat,
                            Address.of(chat),
                            OptionalLong.empty(),
                            Content.Text.of(RichText.plain("later"))))
                    .toList());
            Set.of(8L, 9L, 10L, 11L).forEach(chat -> telegram.users().know(chat, "private"));
            await(
                    "many tries",
                    () -> telegram.calls("sendMessage").stream()
                                    .filter(call -> call.status() == 502)
                                    .count()
                            >= 15);
            telegram.down(false);
            telegram.users().say(ANNA, "gnu");
            await(
                    "recovered",
                    Duration.ofSeconds(8),
                    () -> telegram.users().seen(ANNA).size() == 3
                            && Stream.of(8L, 9L, 10L, 11L)
                                    .allMatch(
                                            chat -> telegram.users().seen(chat).size() == 1));
        }
    }

    @Test
    void nothingThatIsLoggedOrShownHoldsTheToken() throws InterruptedException {
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            faults().forEach(fault -> METHODS.forEach(method -> telegram.plan(method, 0, fault)));
            telegram.plan("sendMessage", 0, new Fault.CutAfter(), new Fault.Denied(400, "Bad Request: odd"));
            try (BotUnderTest bot = start()) {
                bot.news.broken = true;
                telegram.users().say(ANNA, "zebra");
                await("something", Duration.ofSeconds(40), () -> telegram.updates.confirmed() > 0);
                telegram.revokeToken();
                telegram.users().say(ANNA, "zebra");
                assertThat(bot.end().orElseThrow()).doesNotContain(FakeTelegram.TOKEN);
            }
        } finally {
            System.setErr(err);
        }
        TelegramSettings nowhere =
                new TelegramSettings(FakeTelegram.TOKEN, URI.create("http://127.0.0.1:1"), Optional.empty(), Set.of());
        BotApi api = new BotApi(nowhere);
        Answer answer = api.call(new org.telegram.telegrambots.meta.api.methods.GetMe());
        api.close();
        String shown = Stream.of(log.toString(StandardCharsets.UTF_8), nowhere, api, answer, telegram.settings())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        assertThat(answer).isInstanceOf(Answer.Unavailable.class);
        assertThat(shown).contains("Answering as").doesNotContain(FakeTelegram.TOKEN, "TEST-token_of-the-fake");
    }
}
