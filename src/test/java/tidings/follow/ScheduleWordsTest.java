package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.alert.Schedule;
import tidings.chat.Phrases;
import tidings.text.Language;

class ScheduleWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | from 23:00 until 7:00     | 23:00-07:00
            en | 10 pm to 7 am             | 22:00-07:00
            en | quiet 22-7                | 22:00-07:00
            en | between 22 and 7          | 22:00-07:00
            de | von 22 bis 7 Uhr          | 22:00-07:00
            ru | с 23 до 7                 | 23:00-07:00
            uk | з 22:00 до 7:00           | 22:00-07:00
            es | de 22 a 7                 | 22:00-07:00
            es | de las 22 a las 7         | 22:00-07:00
            """)
    void aSpanIsQuietHours(String language, String words, String hours) {
        assertThat(read(language, words).flatMap(Schedule::quiet).map(quiet -> quiet.from() + "-" + quiet.until()))
                .contains(hours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 8pm                       | daily 20:00
            en | every day at 8 in the evening | daily 20:00
            en | 8 a.m.                    | daily 08:00
            en | 12 am                     | daily 00:00
            en | noon                      | daily 12:00
            en | 24:00                     | daily 00:00
            en | Fridays at 5.45 p.m.      | weekly 5 17:45
            de | 8 Uhr abends              | daily 20:00
            de | am Freitag um 18 Uhr      | weekly 5 18:00
            de | am Freitag um 12 Uhr      | weekly 5 12:00
            de | jede Woche am Sonntag um 19 Uhr | weekly 7 19:00
            ru | по пятницам в 18:00       | weekly 5 18:00
            es | a mediodía                | daily 12:00
            de | abends um 8               | daily 20:00
            de | 20 Uhr abends             | daily 20:00
            de | freitags 17:45            | weekly 5 17:45
            de | am Mittwoch um 9 Uhr      | weekly 3 09:00
            ru | 8 вечера                  | daily 20:00
            ru | в 8 утра                  | daily 08:00
            ru | во вторник в 2 часа ночи  | weekly 2 02:00
            ru | 11 ночи                   | daily 23:00
            uk | о 8 вечора                | daily 20:00
            uk | кожної п'ятниці о 9       | weekly 5 09:00
            uk | у п’ятницю о 9:15         | weekly 5 09:15
            es | 8 de la tarde             | daily 20:00
            es | a las 8 de la mañana      | daily 08:00
            es | cada viernes a las 17:45  | weekly 5 17:45
            en | hourly                    | hourly
            ru | каждый час                | hourly
            de | sofort                    | now
            """)
    void aTimeIsReadWithThePartOfTheDay(String language, String words, String rhythm) {
        assertThat(read(language, words).map(schedule -> schedule.rhythm().written()))
                .contains(rhythm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | every 2 hours
            en | not before 9:00
            en | monthly
            en | monthly 9:00
            en | Mon-Fri 8:00
            en | Sat and Sun 10:00
            en | 2025-03-04 10:00
            en | 08:30 and 18:00
            en | 5 minutes
            en | from 9:00
            en | 25:00
            en | never
            en | 17 am
            de | alle 2 Stunden
            ru | каждые 2 дня
            ru | не раньше 9
            es | cada 2 horas
            es | cada 2 días
            en | every 2 o'clock
            """)
    void whatIsUnderstoodOnlyInPartIsRefused(String language, String words) {
        assertThat(read(language, words)).isEmpty();
    }

    private static Optional<Schedule> read(String language, String words) {
        return new ScheduleWords(Phrases.in(new Language(language), ZoneOffset.UTC)).read(words, Schedule.PRESET);
    }
}
