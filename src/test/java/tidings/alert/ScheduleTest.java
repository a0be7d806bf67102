package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** In Berlin the clock went from 02:00 to 03:00 on 30 March 2025, and from 03:00 to 02:00 on 26 October 2025. */
    @ParameterizedTest
    @CsvSource({
        "now,            2025-03-04T15:20:00Z, 2025-03-04T15:20:00Z",
        "hourly,         2025-03-04T15:20:00Z, 2025-03-04T16:00:00Z",
        "hourly,         2025-03-04T15:00:00Z, 2025-03-04T15:00:00Z",
        "daily 08:00,    2025-03-04T06:59:59Z, 2025-03-04T07:00:00Z",
        "daily 08:00,    2025-03-04T07:00:01Z, 2025-03-05T07:00:00Z",
        "weekly 1 08:00, 2025-03-04T12:00:00Z, 2025-03-10T07:00:00Z",
        "weekly 1 08:00, 2025-03-10T07:00:00Z, 2025-03-10T07:00:00Z",
        "weekly 2 08:00, 2025-03-04T12:00:00Z, 2025-03-11T07:00:00Z",
        // The hour that is skipped: 02:30 is told at 03:30, which is one hour later than a day before.
        "daily 02:30,    2025-03-29T12:00:00Z, 2025-03-30T01:30:00Z",
        "daily 02:30,    2025-03-30T02:00:00Z, 2025-03-31T00:30:00Z",
        "daily 08:00,    2025-03-29T12:00:00Z, 2025-03-30T06:00:00Z",
        "hourly,         2025-03-30T00:30:00Z, 2025-03-30T01:00:00Z",
        // The hour that comes twice: told once, at its first coming.
        "daily 02:30,    2025-10-25T12:00:00Z, 2025-10-26T00:30:00Z",
        "daily 02:30,    2025-10-26T00:45:00Z, 2025-10-27T01:30:00Z",
        "hourly,         2025-10-26T00:30:00Z, 2025-10-26T01:00:00Z",
    })
    void aRhythmComesAtItsLocalTime(String rhythm, Instant event, Instant due) {
        assertThat(Rhythm.read(rhythm).orElseThrow().next(event, BERLIN)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-04T20:59:00Z, 2025-03-04T20:59:00Z",
        "2025-03-04T21:00:00Z, 2025-03-05T06:00:00Z",
        "2025-03-05T05:59:00Z, 2025-03-05T06:00:00Z",
        "2025-03-05T06:00:00Z, 2025-03-05T06:00:00Z",
        "2025-03-29T23:00:00Z, 2025-03-30T05:00:00Z",
        "2025-10-25T22:00:00Z, 2025-10-26T06:00:00Z",
    })
    void whatHappensInQuietHoursIsToldWhenTheyEnd(Instant event, Instant due) {
        Schedule schedule = Schedule.PRESET.with(Optional.of(NIGHT));
        assertThat(schedule.due(event, BERLIN)).isEqualTo(due);
    }

    @Test
    void quietHoursThatEndInTheDoubledHourEndTwice() {
        Schedule schedule = Schedule.PRESET.with(Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30))));
        assertThat(schedule.due(Instant.parse("2025-10-26T00:10:00Z"), BERLIN)).isEqualTo("2025-10-26T00:30:00Z");
        assertThat(schedule.due(Instant.parse("2025-10-26T01:10:00Z"), BERLIN)).isEqualTo("2025-10-26T01:30:00Z");
    }

    @Test
    void whatHappensOnAWeekendIsToldOnMondayMorning() {
        Schedule weekdays = Schedule.PRESET.withWeekends(false);
        Instant saturday = Instant.parse("2025-03-08T12:00:00Z");
        assertThat(weekdays.due(saturday, BERLIN)).isEqualTo("2025-03-10T07:00:00Z");
        assertThat(weekdays.with(Optional.of(NIGHT)).due(saturday, BERLIN)).isEqualTo("2025-03-10T07:00:00Z");
        assertThat(weekdays.with(new Rhythm.Daily(LocalTime.of(9, 0))).due(saturday, BERLIN))
                .isEqualTo("2025-03-10T08:00:00Z");
        assertThat(weekdays.with(new Rhythm.Weekly(DayOfWeek.SUNDAY, LocalTime.NOON))
                        .due(saturday, BERLIN))
                .isEqualTo("2025-03-09T11:00:00Z");
    }

    @Test
    void onSeveralDaysTheNextOfThemIsTold() {
        Schedule twice = Schedule.PRESET.with(
                new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(8, 0)));
        assertThat(twice.due(Instant.parse("2025-03-11T12:00:00Z"), BERLIN)).isEqualTo("2025-03-13T07:00:00Z");
        assertThat(twice.due(Instant.parse("2025-03-13T12:00:00Z"), BERLIN)).isEqualTo("2025-03-17T07:00:00Z");
        assertThat(Rhythm.read("weekly 9 08:00")).isEmpty();
    }

    @Test
    void whateverIsChosenComesWithinAWeekAndIsNeverInTheQuietHours() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            Schedule schedule = schedule(random);
            Instant event = Instant.ofEpochSecond(1_735_689_600L + random.nextInt(365 * 86_400));
            Instant due = schedule.due(event, BERLIN);

            assertThat(due).isBetween(event, event.plusSeconds(11 * 86_400L));
            assertThat(schedule.quiet().stream())
                    .allSatisfy(hours -> assertThat(hours.endFrom(due, BERLIN))
                            .as(schedule.written())
                            .isEqualTo(due));
            assertThat(Schedule.read(schedule.written())).contains(schedule);
        }
    }

    private static Schedule schedule(Random random) {
        Rhythm rhythm = switch (random.nextInt(4)) {
            case 0 -> new Rhythm.AtOnce();
            case 1 -> new Rhythm.Hourly();
            case 2 -> new Rhythm.Daily(time(random));
            default -> new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.of(2 + random.nextInt(6))), time(random));
        };
        LocalTime from = time(random);
        Optional<QuietHours> quiet = random.nextBoolean()
                ? Optional.of(new QuietHours(from, from.plusMinutes(1 + random.nextInt(1_000))))
                : Optional.empty();
        return new Schedule(rhythm, quiet, random.nextBoolean());
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
    }
}
