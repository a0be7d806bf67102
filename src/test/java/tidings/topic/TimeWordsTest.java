package tidings.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 19);

    private final TimeWords words = new TimeWords();

    @ParameterizedTest
    @CsvSource(textBlock = """
            ferry today,                   ferry,  2025-03-19, 2025-03-20
            паром вчера,                   паром,  2025-03-18, 2025-03-19
            пором сьогодні,                пором,  2025-03-19, 2025-03-20
            Fähre diese Woche,             Fähre,  2025-03-17, 2025-03-24
            ferri la semana pasada,        ferri,  2025-03-10, 2025-03-17
            last month ferry,              ferry,  2025-02-01, 2025-03-01
            ferry since Monday,            ferry,  2025-03-17,
            паром с понедельника,          паром,  2025-03-17,
            ferry since Wednesday,         ferry,  2025-03-19,
            ferry since 11 March,          ferry,  2025-03-11,
            Fähre seit 11. März 2024,      Fähre,  2024-03-11,
            ferry in July 2024,            ferry,  2024-07-01, 2024-08-01
            паром в июле 2024,             паром,  2024-07-01, 2024-08-01
            ferry in December,             ferry,  2024-12-01, 2025-01-01
            ferri el 4 de julio de 2024,   ferri,  2024-07-04, 2024-07-05
            ferry on 4 July,               ferry,  2024-07-04, 2024-07-05
            ferry in 2023,                 ferry,  2023-01-01, 2024-01-01
            """)
    void timeIsReadAndLeavesTheTopic(String topic, String rest, LocalDate first, LocalDate end) {
        TimeWords.Timed timed = words.read(topic, TODAY);

        assertThat(timed.rest().strip()).isEqualTo(rest);
        assertThat(timed.period())
                .contains(new Period(start(first), Optional.ofNullable(end).flatMap(TimeWordsTest::start)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ferry",
                "March of the farmers",
                "Euro 2024 final",
                "todayish",
                "since 31 February",
                "May resigns"
            })
    void otherWordsStay(String topic) {
        assertThat(words.read(topic, TODAY)).isEqualTo(new TimeWords.Timed(topic, Optional.empty()));
    }

    @Test
    void anyTextIsRead() {
        Random random = new Random(7);
        String[] parts = {
            "since ", "in ", "31 ", "99 ", "march ", "2024", "0000", "monday", "с ", "\u202e", "\ud83d", "."
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder topic = new StringBuilder();
            random.ints(random.nextInt(8), 0, parts.length).forEach(part -> topic.append(parts[part]));
            assertThat(words.read(topic.toString(), TODAY).rest()).isNotNull();
        }
    }

    private static Optional<Instant> start(LocalDate day) {
        return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
