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
        "strike in the last 7 days, strike, 2024-07-10, ",
        "strike past two weeks, strike, 2024-07-03, ",
        "strike over the past 24 hours, strike, 2024-07-16, ",
        "забастовка за последние 7 дней, забастовка, 2024-07-10, ",
        "забастовка за последние две недели, забастовка, 2024-07-03, ",
        "страйк за останні три дні, страйк, 2024-07-14, ",
        "Streik in den letzten zwei Wochen, Streik, 2024-07-03, ",
        "huelga en los últimos 3 meses, huelga, 2024-04-17, ",
        "strike on 2024-07-14, strike, 2024-07-14, 2024-07-15",
        "Streik am 14.07.2024, Streik, 2024-07-14, 2024-07-15",
        "huelga 14/7/2024, huelga, 2024-07-14, 2024-07-15",
        "strike since 7/14/2024, strike, 2024-07-14, ",
        "забастовка с 14.07.2024, забастовка, 2024-07-14, ",
        "strike from 3 to 5 July, strike, 2024-07-03, 2024-07-06",
        "strike 3-5 July, strike, 2024-07-03, 2024-07-06",
        "strike between May and July 2023, strike, 2023-05-01, 2023-08-01",
        "strike from November to January 2024, strike, 2023-11-01, 2024-02-01",
        "забастовка с 3 по 5 июля, забастовка, 2024-07-03, 2024-07-06",
        "забастовка с мая по июнь, забастовка, 2024-05-01, 2024-07-01",
        "страйк з 3 по 5 липня, страйк, 2024-07-03, 2024-07-06",
        "страйк від 3 до 5 липня 2023 року, страйк, 2023-07-03, 2023-07-06",
        "Streik vom 3. bis 5. Juli, Streik, 2024-07-03, 2024-07-06",
        "Streik zwischen Mai und Juni 2024, Streik, 2024-05-01, 2024-07-01",
        "huelga del 3 al 5 de julio, huelga, 2024-07-03, 2024-07-06",
        "huelga entre mayo y junio de 2024, huelga, 2024-05-01, 2024-07-01",
        "strike from 2024-07-01 to 2024-07-03, strike, 2024-07-01, 2024-07-04",
        "strike from Monday to Tuesday, strike, 2024-07-15, 2024-07-17",
        "strike the day before yesterday, strike, 2024-07-15, 2024-07-16",
        "strike since the day before yesterday, strike, 2024-07-15, ",
        "забастовка позавчера, забастовка, 2024-07-15, 2024-07-16",
        "страйк позавчора, страйк, 2024-07-15, 2024-07-16",
        "Streik vorgestern, Streik, 2024-07-15, 2024-07-16",
        "huelga anteayer, huelga, 2024-07-15, 2024-07-16",
        "strike this morning, strike, 2024-07-17, ",
        "strike tonight, strike, 2024-07-17, ",
        "забастовка сегодня утром, забастовка, 2024-07-17, ",
        "страйк сьогодні вранці, страйк, 2024-07-17, ",
        "Streik heute Morgen, Streik, 2024-07-17, ",
        "huelga esta mañana, huelga, 2024-07-17, ",
        "strike yesterday evening, strike, 2024-07-16, 2024-07-17",
        "huelga ayer por la noche, huelga, 2024-07-16, 2024-07-17",
        "strike last night, strike, 2024-07-16, ",
        "strike three days ago, strike, 2024-07-14, 2024-07-15",
        "strike 3 days ago, strike, 2024-07-14, 2024-07-15",
        "забастовка три дня назад, забастовка, 2024-07-14, 2024-07-15",
        "страйк три дні тому, страйк, 2024-07-14, 2024-07-15",
        "Streik vor drei Tagen, Streik, 2024-07-14, 2024-07-15",
        "huelga hace tres días, huelga, 2024-07-14, 2024-07-15",
        "strike a couple of weeks ago, strike, 2024-07-01, 2024-07-08",
        "забастовка неделю назад, забастовка, 2024-07-08, 2024-07-15",
        "Streik vor einem Monat, Streik, 2024-06-01, 2024-07-01",
        "huelga hace un año, huelga, 2023-01-01, 2024-01-01",
        "strike 5 hours ago, strike, 2024-07-16, ",
        "strike last weekend, strike, 2024-07-13, 2024-07-15",
        "strike this weekend, strike, 2024-07-13, 2024-07-15",
        "забастовка на выходных, забастовка, 2024-07-13, 2024-07-15",
        "страйк минулими вихідними, страйк, 2024-07-13, 2024-07-15",
        "Streik am Wochenende, Streik, 2024-07-13, 2024-07-15",
        "huelga el fin de semana pasado, huelga, 2024-07-13, 2024-07-15",
        "strike last Monday, strike, 2024-07-15, 2024-07-16",
        "strike last Wednesday, strike, 2024-07-10, 2024-07-11",
        "забастовка в прошлый понедельник, забастовка, 2024-07-15, 2024-07-16",
        "страйк минулого понеділка, страйк, 2024-07-15, 2024-07-16",
        "Streik am letzten Montag, Streik, 2024-07-15, 2024-07-16",
        "huelga el lunes pasado, huelga el, 2024-07-15, 2024-07-16",
    })
    void timeIsReadAndTakenOut(String text, String rest, String since, String until) {
        TimeWords.Reading reading = words.read(text, TODAY);

        assertThat(reading.rest().strip().replaceAll("\\s+", " ")).isEqualTo(rest);
        assertThat(reading.period())
                .isEqualTo(new Period(
                        Optional.of(day(since)), Optional.ofNullable(until).map(TimeWordsTest::day)));
    }

    @ParameterizedTest
    @CsvSource({
        "strike before Sunday, strike, 2024-07-14",
        "strike before yesterday, strike, 2024-07-16",
        "забастовка до воскресенья, забастовка, 2024-07-14",
        "страйк до неділі, страйк, 2024-07-14",
        "Streik vor Sonntag, Streik, 2024-07-14",
        "huelga antes del domingo, huelga, 2024-07-14",
        "strike until Sunday, strike, 2024-07-15",
        "Streik bis Sonntag, Streik, 2024-07-15",
        "huelga hasta el domingo, huelga, 2024-07-15",
        "strike until 4 July, strike, 2024-07-05",
    })
    void aTimeMayHaveOnlyAnEnd(String text, String rest, String until) {
        TimeWords.Reading reading = words.read(text, TODAY);

        assertThat(reading.rest().strip().replaceAll("\\s+", " ")).isEqualTo(rest);
        assertThat(reading.period()).isEqualTo(new Period(Optional.empty(), Optional.of(day(until))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-13, strike last weekend, 2024-07-06",
        "2024-07-14, strike last weekend, 2024-07-06",
        "2024-07-14, strike this weekend, 2024-07-13",
        "2024-07-15, strike last Monday, 2024-07-08"
    })
    void theLastOneIsOverToday(LocalDate today, String text, String since) {
        assertThat(words.read(text, today).period().since()).contains(day(since));
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "Theresa May",
        "2024 budget",
        "Black Friday",
        "31 February accord",
        "march of the miners",
        "in the port",
        "talks between Norland and Velda",
        "last words",
        "from 3 to 5 percent",
        "Flug 14.07",
        "1.2.3 release",
        "32.13.2024",
        "the last of us",
        "поезд с 3 вагонами",
        "road 66-67",
        "up 3 to 5",
        "long ago",
        "price up to 2000 crowns",
        "цены до 2000 рублей",
        "weekend festival",
        "before the war",
        "vor dem Krieg",
        "good morning"
    })
    void whatOnlyLooksLikeTimeStays(String text) {
        assertThat(words.read(text, TODAY)).isEqualTo(new TimeWords.Reading(Period.ALWAYS, text));
    }

    @Test
    void nothingIsATimeInNothing() {
        assertThat(words.read("", TODAY).period()).isEqualTo(Period.ALWAYS);
    }
}
