package tidings.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three days of news, the night of the clock change among them, for four chats that want to hear of them differently. What
 * each of them has to see, word for word and at which time (UTC), stands in {@code play/<chat>.txt}.
 */
class ThreeDaysTest {
    private static final long ANNA = 7;
    private static final long BORYS = 8;
    private static final long CLARA = 9;
    private static final long DORA = 10;
    private static final long GROUP = -5;

    @TempDir
    private Path folder;

    @Test
    void eachChatSeesWhatItAskedForWhenItAskedForIt() throws IOException {
        try (Play play = new Play(folder, PlayedFeeds.read("/play/news.txt"), Instant.parse("2025-03-28T06:00:00Z"))) {
            annaHearsAtOnce(play);
            borysReadsInTheMorning(play);
            claraWantsBigNewsOnWorkdays(play);
            theGroupReadsHourlyAndLosesInterest(play);
            play.until(Instant.parse("2025-03-31T09:00:00Z"));

            SoftAssertions all = new SoftAssertions();
            all.assertThat(play.transcript(ANNA)).as("anna").isEqualTo(expected("anna", play.transcript(ANNA)));
            all.assertThat(play.transcript(BORYS)).as("borys").isEqualTo(expected("borys", play.transcript(BORYS)));
            all.assertThat(play.transcript(CLARA)).as("clara").isEqualTo(expected("clara", play.transcript(CLARA)));
            all.assertThat(play.transcript(GROUP)).as("group").isEqualTo(expected("group", play.transcript(GROUP)));
            all.assertAll();
        }
    }

    private static void annaHearsAtOnce(Play play) {
        play.at("2025-03-28T06:00:00Z", () -> play.say(ANNA, "en", "/follow Aldport harbour"));
    }

    private static void borysReadsInTheMorning(Play play) {
        play.at("2025-03-28T06:00:00Z", () -> play.say(BORYS, "uk", "/timezone Europe/Kyiv"));
        play.at("2025-03-28T06:00:00Z", () -> play.say(BORYS, "uk", "/follow експорт зерна"));
        play.at("2025-03-28T06:10:00Z", () -> play.say(BORYS, "uk", "/follow метро"));
        play.at("2025-03-28T06:20:00Z", () -> play.say(BORYS, "uk", "/following"));
        play.at("2025-03-28T06:20:00Z", () -> play.press(BORYS, BORYS, "Коли: усі теми"));
        play.at("2025-03-28T06:20:00Z", () -> play.press(BORYS, BORYS, "щодня о 08:00"));
        play.at("2025-03-28T06:30:00Z", () -> play.press(BORYS, BORYS, "Тиша 22:00–07:00"));
    }

    private static void claraWantsBigNewsOnWorkdays(Play play) {
        play.at("2025-03-28T06:10:00Z", () -> play.say(CLARA, "de", "/timezone Europe/Berlin"));
        play.at("2025-03-28T06:10:00Z", () -> play.say(CLARA, "de", "/follow Bahnstreik Norland"));
        play.at("2025-03-28T06:20:00Z", () -> play.press(CLARA, CLARA, "Nur Großes"));
        play.at("2025-03-28T06:20:00Z", () -> play.press(CLARA, CLARA, "Wann"));
        play.at("2025-03-28T06:30:00Z", () -> play.press(CLARA, CLARA, "Nicht am Wochenende"));
    }

    private static void theGroupReadsHourlyAndLosesInterest(Play play) {
        play.telegram.users().makeAdministrator(DORA);
        play.at("2025-03-28T06:20:00Z", () -> play.sayInGroup(GROUP, DORA, "/follow@tidings_bot Brin election"));
        play.at("2025-03-28T06:20:00Z", () -> play.press(GROUP, DORA, "When"));
        play.at("2025-03-28T06:30:00Z", () -> play.press(GROUP, DORA, "every hour"));
        play.at("2025-03-28T13:30:00Z", () -> play.press(GROUP, DORA, "Mute story"));
        play.at("2025-03-29T12:00:00Z", () -> play.sayInGroup(GROUP, DORA, "/unfollow@tidings_bot Brin election"));
    }

    /** What was seen is kept in target/play, to be read when something was changed on purpose. */
    private static String expected(String chat, String seen) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "play")).resolve(chat + ".txt"), seen);
        String resource = "/play/" + chat + ".txt";
        try (InputStream in = Objects.requireNonNull(ThreeDaysTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
