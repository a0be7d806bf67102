package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidings.message.Outbox;

class PausesTest {
    private static final Instant NOON = Instant.parse("2024-07-04T12:00:00Z");
    private final Pauses pauses = new Pauses();

    @Test
    void aChatThatIsSentAwayWaitsAndNobodyElse() {
        assertThat(pauses.flooded(7, Duration.ofSeconds(30), NOON))
                .containsExactly(new Outbox.Pause(7, NOON.plusSeconds(30)));
        assertThat(pauses.until(7)).isEqualTo(NOON.plusSeconds(30));
        assertThat(pauses.until(8)).isBefore(NOON);
        assertThat(pauses.untilForAll()).isBefore(NOON);
    }

    @Test
    void twoChatsSentAwayAtOnceMeansEveryone() {
        pauses.flooded(7, Duration.ofSeconds(30), NOON);
        assertThat(pauses.flooded(8, Duration.ofSeconds(20), NOON.plusMillis(300)))
                .contains(new Outbox.Pause(Outbox.Pause.ALL, NOON.plusMillis(20_300)));
        assertThat(pauses.untilForAll()).isEqualTo(NOON.plusMillis(20_300));
    }

    @Test
    void nowAndThenAFaultAmongManySuccessesIsNoReasonForAllToWait() {
        pauses.failed(7, NOON);
        pauses.over(9);
        pauses.failed(8, NOON.plusMillis(100));
        assertThat(pauses.untilForAll()).isBefore(NOON);
    }

    @Test
    void anOutageIsAskedAboutEveryFewSecondsHoweverLongItLasts() {
        Instant now = NOON;
        for (int i : IntStream.range(0, 60).toArray()) {
            pauses.failed(i % 3, now);
            now = pauses.until(i % 3);
        }
        assertThat(Duration.between(NOON, now).dividedBy(60)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(5));
        pauses.over(0);
        assertThat(pauses.until(0)).isBefore(NOON);
    }

    @Test
    void aPauseFromBeforeARestartGoesOn() {
        pauses.restore(new Outbox.Pause(7, NOON.plusSeconds(40)), NOON);
        pauses.restore(new Outbox.Pause(Outbox.Pause.ALL, NOON.plusSeconds(5)), NOON);
        assertThat(pauses.until(7)).isEqualTo(NOON.plusSeconds(40));
        assertThat(pauses.untilForAll()).isEqualTo(NOON.plusSeconds(5));
    }
}
