package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.alert.PartialSchedule;
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
            en | every day from 22 to 7    | 22:00-07:00
            de | jeden Tag von 22 bis 7    | 22:00-07:00
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
            de | Mittwoch um 12 Uhr mittags | weekly 3 12:00
            de | Sonnabend um 9            | weekly 6 09:00
            de | freitags und sonnabends um 9 | weekly 5,6 09:00
            en | 12 noon                   | daily 12:00
            es | el jueves a las 12 del mediodía | weekly 4 12:00
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
            en | Mon-Fri 8:00              | daily 08:00;-;false
            en | weekdays at 7             | daily 07:00;-;false
            en | from Monday to Friday at 8 pm | daily 20:00;-;false
            en | 8:00 Monday through Sunday | daily 08:00;-;true
            ru | каждый день с понедельника по пятницу в 8 | daily 08:00;-;false
            en | every day Monday to Friday at 8 | daily 08:00;-;false
            en | Sat and Sun 10:00         | weekly 6,7 10:00
            en | weekends at 10            | weekly 6,7 10:00
            en | Mon, Wed & Fri at 9       | weekly 1,3,5 09:00
            en | Fri-Mon 9:00              | weekly 1,5,6,7 09:00
            en | Sunday evening at 8       | weekly 7 20:00
            en | every morning at 7        | daily 07:00
            uk | щоп'ятниці о 9            | weekly 5 09:00
            uk | щопонеділка о 9:30        | weekly 1 09:30
            uk | щонеділі о 8 вечора       | weekly 7 20:00
            uk | з понеділка до п’ятниці о 8 | daily 08:00;-;false
            uk | у понеділок та четвер о 8 | weekly 1,4 08:00
            uk | по вівторках о 10         | weekly 2 10:00
            uk | у будні о 7               | daily 07:00;-;false
            uk | у вихідні о 10            | weekly 6,7 10:00
            uk | щоранку о 8               | daily 08:00
            uk | щовечора о 8              | daily 20:00
            ru | по будням в 8             | daily 08:00;-;false
            ru | с понедельника по пятницу в 8 | daily 08:00;-;false
            ru | пн-пт 8:00                | daily 08:00;-;false
            ru | по понедельникам, по средам в 8 | weekly 1,3 08:00
            ru | по вторникам и четвергам в 8 вечера | weekly 2,4 20:00
            ru | по выходным в 10          | weekly 6,7 10:00
            ru | каждую среду в 10         | weekly 3 10:00
            ru | по вечерам в 9            | daily 21:00
            ru | днем в 2                  | daily 14:00
            de | am Abend um 8             | daily 20:00
            de | Sonntagabend um 8         | weekly 7 20:00
            de | freitagmorgens um 7       | weekly 5 07:00
            de | jeden Morgen um 7         | daily 07:00
            de | werktags um 8             | daily 08:00;-;false
            de | montags und donnerstags um 18 Uhr | weekly 1,4 18:00
            de | Mo bis Fr um 8            | daily 08:00;-;false
            de | am Wochenende um 10       | weekly 6,7 10:00
            es | los lunes y jueves a las 8 | weekly 1,4 08:00
            es | de lunes a viernes a las 8 | daily 08:00;-;false
            es | lunes a viernes a las 8   | daily 08:00;-;false
            es | los miercoles y los sabados a las 9 | weekly 3,6 09:00
            es | entre semana a las 8      | daily 08:00;-;false
            es | los fines de semana a las 10 | weekly 6,7 10:00
            es | todos los lunes a las 8 de la tarde | weekly 1 20:00
            es | el viernes a mediodía     | weekly 5 12:00
            """)
    void daysAreReadOneByOneTogetherAndFromOneToAnother(String language, String words, String expected) {
        assertThat(read(language, words).map(Schedule::written))
                .contains(expected.contains(";") ? expected : expected + ";-;true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | every 2 hours
            en | not before 9:00
            en | monthly
            en | monthly 9:00
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
            en | Monday and 8:00
            en | Monday and
            en | Monday at 8 and Thursday
            en | from Friday at 8
            en | from 22 to 7 on weekdays
            en | weekdays
            en | not on weekends at 8
            de | morgen um 8
            de | ab Freitag um 8
            ru | в понедельник до 8
            es | mañana a las 8
            """)
    void whatIsUnderstoodOnlyInPartIsRefused(String language, String words) {
        assertThat(read(language, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | every day at 8            | true
            en | daily at 8                | true
            ru | каждый день в 8           | true
            uk | щодня о 8                 | true
            de | jeden Tag um 8            | true
            de | täglich um 8              | true
            es | todos los días a las 8    | true
            en | weekends at 10            | true
            en | Fri and Sat at 10         | true
            de | sonntags um 10            | true
            en | Mon and Wed at 10         | false
            en | at 8                      | false
            """)
    void whoAsksForADayOfTheWeekendIsToldOnWeekendsAgain(String language, String words, boolean weekends) {
        ScheduleWords reader = new ScheduleWords(Phrases.in(new Language(language), ZoneOffset.UTC));
        PartialSchedule before = PartialSchedule.NONE.withWeekends(false);
        PartialSchedule chosen = reader.read(words).orElseThrow();

        assertThat(before.and(chosen).over(Schedule.PRESET).weekends()).isEqualTo(weekends);
    }

    private static Optional<Schedule> read(String language, String words) {
        return new ScheduleWords(Phrases.in(new Language(language), ZoneOffset.UTC))
                .read(words)
                .map(chosen -> chosen.over(Schedule.PRESET));
    }
}
