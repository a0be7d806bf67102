package tidings.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeWordsTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 17);

    private final TimeWords words = new TimeWords();

    @ParameterizedTest
    @CsvSource({
        "strike yesterday, strike, 2024-07-16, 2024-07-17",
        "забастовка вчера, забастовка, 2024-07-16, 2024-07-17",
        "страйк учора вчора, страйк учора, 2024-07-16, 2024-07-17",
        "Streik seit Montag, Streik, 2024-07-15, ",
        "huelga desde el lunes, huelga, 2024-07-15, ",
        "strike since Monday, strike, 2024-07-15, ",
        "забастовка с понедельника, забастовка, 2024-07-15, ",
        "страйк у п’ятницю порт, страйк порт, 2024-07-12, 2024-07-13",
        "strike today, strike, 2024-07-17, ",
        "strike this week, strike, 2024-07-15, ",
        "strike last week, strike, 2024-07-08, 2024-07-15",
        "забастовка на прошлой неделе, забастовка, 2024-07-08, 2024-07-15",
        "huelga la semana pasada, huelga, 2024-07-08, 2024-07-15",
        "strike in August, strike, 2023-08-01, 2023-09-01",
        "strike in January 2024, strike, 2024-01-01, 2024-02-01",
        "Streik im Januar 2024, Streik, 2024-01-01, 2024-02-01",
        "страйк у січні 2024 року, страйк, 2024-01-01, 2024-02-01",
        "huelga el 4 de julio de 2023, huelga el, 2023-07-04, 2023-07-05",
        "strike on 4 July 2023, strike, 2023-07-04, 2023-07-05",
        "strike on July 4th, strike, 2024-07-04, 2024-07-05",
        "Streik am 4. Juli, Streik, 2024-07-04, 2024-07-05",
        "strike since 11 March, strike, 2024-03-11, ",
        "strike since 11 November, strike, 2023-11-11, ",
        "выборы в 2018 году, выборы, 2018-01-01, 2019-01-01",
    })
    void timeIsReadAndTakenOut(String text, String rest, String since, String until) {
        TimeWords.Reading reading = words.read(text, TODAY);

        assertThat(reading.rest().strip().replaceAll("\\s+", " ")).isEqualTo(rest);
        assertThat(reading.period())
                .isEqualTo(new Period(
                        Optional.of(day(since)), Optional.ofNullable(until).map(TimeWordsTest::day)));
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"Theresa May", "2024 budget", "Black Friday", "31 February accord", "march of the miners", "in the port"
    })
    void whatOnlyLooksLikeTimeStays(String text) {
        assertThat(words.read(text, TODAY)).isEqualTo(new TimeWords.Reading(Period.ALWAYS, text));
    }

    @Test
    void nothingIsATimeInNothing() {
        assertThat(words.read("", TODAY).period()).isEqualTo(Period.ALWAYS);
    }
}
