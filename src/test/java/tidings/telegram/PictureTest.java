package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.telegram.FakeTelegram.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.chart.TimelineChart;
import tidings.digest.Coverage;
import tidings.digest.Timeline;
import tidings.message.Address;
import tidings.message.Block;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.RichText;
import tidings.message.Span;

/** A picture on its way out: with its words, after any fault once, and where nobody takes it the words alone. */
class PictureTest {
    private static final long ANNA = 7;
    private static final RichText WORDS =
            RichText.of(Block.Line.of(new Span.Bold("Größe & <Maß>")), Block.Line.of("ein Satz"));

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram(true);
    private BotUnderTest bot;

    @BeforeEach
    void start() {
        bot = new BotUnderTest(folder.resolve("news.db"), telegram.settings());
        telegram.users().know(ANNA, "private");
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    private static byte[] drawn() {
        TreeMap<LocalDate, TreeMap<String, Integer>> days = new TreeMap<>();
        days.put(LocalDate.of(2024, 7, 3), new TreeMap<>(java.util.Map.of("a.example", 2)));
        days.put(LocalDate.of(2024, 7, 5), new TreeMap<>(java.util.Map.of("b.example", 1)));
        Coverage coverage = new Coverage("grain", new TreeMap<>(days));
        return new TimelineChart(coverage, new Timeline("grain", List.of(), List.of()), TimelineChart.Labels.ENGLISH)
                .png();
    }

    private List<String> seen(RichText words, int messages) {
        Content picture = Content.Picture.of("timeline.png", drawn(), words);
        bot.outbox.file(List.of(Message.answer("p", Address.of(ANNA), java.util.OptionalLong.empty(), picture)));
        await("seen", () -> telegram.users().seen(ANNA).size() >= messages);
        await("dealt with", () -> bot.outbox.next(ANNA).equals(Optional.empty()));
        return telegram.users().texts(ANNA);
    }

    @Test
    void shortWordsStandUnderThePicture() {
        assertThat(seen(WORDS, 1)).containsExactly("[picture] Größe & <Maß>\nein Satz");
    }

    @Test
    void longWordsFollowIt() {
        RichText words = RichText.plain("A sentence about grain. ".repeat(60));
        assertThat(seen(words, 2))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("[picture] "),
                        second -> assertThat(second)
                                .startsWith("A sentence about grain.")
                                .hasSizeGreaterThan(1_200));
    }

    @Test
    void whereNoPicturesAreTakenTheWordsArrive() {
        String why = "Bad Request: not enough rights to send photos to the chat";
        telegram.plan("sendPhoto", ANNA, new Fault.Denied(400, why));
        assertThat(seen(WORDS, 1)).containsExactly("Größe & <Maß>\nein Satz");
    }

    @Test
    void itSurvivesWhatMessagesSurvive() {
        telegram.plan(
                "sendPhoto",
                ANNA,
                new Fault.Gateway(),
                new Fault.TooMany(1),
                new Fault.CutBefore(),
                new Fault.OddField());
        assertThat(seen(WORDS, 1)).hasSize(1);
    }

    @Test
    void markupThatIsRefusedGoesOutPlain() {
        telegram.plan("sendPhoto", ANNA, new Fault.Denied(400, "Bad Request: can't parse entities: odd"));
        assertThat(seen(WORDS, 1)).containsExactly("[picture] Größe & <Maß>\nein Satz");
        assertThat(telegram.calls("sendPhoto").getLast().parameters().has("parse_mode"))
                .isFalse();
    }
}
