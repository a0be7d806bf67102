package tidings.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTopicTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private final PlainTopic plain = new PlainTopic();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            news about Airbus since Monday              | Airbus
            what is known about the bridge in Kolmstadt? | the bridge in Kolmstadt
            что известно о мосте в Брине?               | мосте в Брине
            що нового про зерно сьогодні                | зерно
            was gibt es Neues zur Rente diese Woche     | Rente
            qué se sabe del puente                      | del puente
            Who runs the harbour                        | runs the harbour
            The Who                                     | The Who
            WHO                                         | WHO
            what is the WHO about                       | is the WHO
            Black Friday                                | Black Friday
            Chernobyl 1986                              | Chernobyl 1986
            what                                        | what
            since Monday                                | since Monday
            """)
    void whatPeopleWriteAroundATopicIsLeftOut(String written, String topic) {
        assertThat(plain.of(written, MONDAY)).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            news about "what is new" -about outlet:who.example lang:de | "what is new" -about outlet:who.example lang:de
              grain   exports                                          | grain exports
            """)
    void quotationsAndOperatorsStayAsTheyAre(String written, String topic) {
        assertThat(plain.of(written, MONDAY)).isEqualTo(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What's new",
                "what is new?",
                "latest news",
                "news today",
                "что нового",
                "Какие новости сегодня?",
                "що нового?",
                "останні новини",
                "Was gibt es Neues?",
                "Nachrichten von heute",
                "¿Qué hay de nuevo?",
                "últimas noticias"
            })
    void whoOnlyAsksForNewsNamesNoTopic(String text) {
        assertThat(plain.isMissing(text, MONDAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is new in Orrin",
                "\"what's new\"",
                "today",
                "WHO",
                "New Orrin",
                "новости Брина",
                "fake news law",
                ""
            })
    void whatNamesSomethingIsATopic(String text) {
        assertThat(plain.isMissing(text, MONDAY)).isFalse();
    }
}
