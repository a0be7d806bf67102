package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.telegram.FakeTelegram.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.chat.Chat;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.RichText;

/** What a chat sees while an answer takes long: a note, whose place the answer takes. */
class ProgressTest {
    private static final long GROUP = -100500;
    private static final long ANNA = 7;
    private static final String NOTE = "Reading the articles …";

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram(true);
    private BotUnderTest bot;

    @BeforeEach
    void start() {
        bot = new BotUnderTest(folder.resolve("news.db"), telegram.settings());
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void anAnswerThatIsTriedAgainTakesThePlaceOfTheFirstNote() {
        bot.news.delay = Duration.ofMillis(2_600);
        bot.news.broken = true;
        telegram.users().sayInGroup(GROUP, ANNA, "@tidings_bot harbour tunnel", new ObjectMapper().createObjectNode());
        await("a note", () -> telegram.users().texts(GROUP).contains(NOTE));
        await(
                "kept",
                () -> bot.inbox
                        .next(GROUP)
                        .map(waiting -> waiting.note().isPresent())
                        .orElse(false));
        bot.news.delay = Duration.ZERO;
        await(
                "a failure",
                () -> bot.inbox
                        .next(GROUP)
                        .map(waiting -> waiting.failures() > 1)
                        .orElse(false));
        bot.news.broken = false;
        await("the answer", () -> telegram.users().texts(GROUP).getFirst().contains("The tunnel opens in May."));
        assertThat(telegram.users().seen(GROUP)).hasSize(1);
    }

    @Test
    void aNoteThatNoAnswerCanReplaceIsTakenAway() {
        telegram.users().know(ANNA, "private");
        bot.outbox.file(talk(false).messages(List.of(Content.Text.of(RichText.plain(NOTE))), OptionalLong.empty()));
        await("a note", () -> telegram.users().seen(ANNA).size() == 1);
        long note = telegram.users().seen(ANNA).getFirst().id();
        Content file = new Content.File("all.json", "{}");
        bot.outbox.file(talk(true).messages(List.of(file), OptionalLong.of(note)));
        await("only the file", () -> telegram.users().texts(ANNA).equals(List.of("{}")));
    }

    @Test
    void aSilentAnswerTakesTheNoteAwayToo() {
        assertThat(talk(false).messages(List.of(), OptionalLong.of(5)))
                .extracting(message -> message.content())
                .containsExactly(new Content.Removal(new Content.Target.Known(5)));
        assertThat(talk(false).messages(List.of(), OptionalLong.empty())).isEmpty();
    }

    private static Arrival.Talk talk(boolean edited) {
        Person anna = new Person(ANNA, "en");
        return new Arrival.Talk(
                Chat.first(ANNA, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC),
                Address.of(ANNA),
                OptionalLong.empty(),
                "m" + edited,
                edited,
                Optional.empty(),
                new Incoming.Said(anna, "x"));
    }
}
