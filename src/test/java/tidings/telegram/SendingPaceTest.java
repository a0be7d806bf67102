package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tidings.message.Urgency;

/** How many go out at once to many chats, when all senders are free. */
class SendingPaceTest {
    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    private static final int CHATS = 300;

    private final Schedule schedule = new Schedule(new Pauses());

    @Test
    void alertsToManyChatsAreHandedOutNoFasterThanTelegramAllows() {
        for (long chat = 1; chat <= CHATS; chat++) {
            schedule.add(chat, Urgency.ALERT, NOW);
        }

        assertThat(takenInASecondFrom(NOW)).isBetween(29, 31);
        assertThat(takenInASecondFrom(NOW.plusSeconds(1))).isBetween(28, 30);
        assertThat(takenInASecondFrom(NOW.plusSeconds(60))).isBetween(29, 31);
    }

    @Test
    void answersDoNotWaitForTheAlertsBeforeThem() {
        for (long chat = 1; chat <= CHATS; chat++) {
            schedule.add(chat, Urgency.ALERT, NOW);
        }
        takenInASecondFrom(NOW.minusSeconds(1));
        schedule.add(CHATS + 1, Urgency.ANSWER, NOW);

        assertThat(schedule.take(NOW)).contains(CHATS + 1L);
    }

    private int takenInASecondFrom(Instant start) {
        int taken = 0;
        for (int step = 0; step < 100; step++) {
            Instant now = start.plus(Duration.ofMillis(10L * step));
            while (schedule.take(now).isPresent()) {
                taken++;
            }
        }
        return taken;
    }
}
