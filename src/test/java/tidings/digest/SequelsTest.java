package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequelsTest {
    private static final String MONDAY = "2026-03-09T09:00:00Z";
    private static final String THURSDAY = "2026-03-12T09:00:00Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | flood Karven"
                        + " | A flood killed nine people in Karven in the east of Norland, the guard said. / Roads near Tarn were closed."
                        + " | The toll of the flood in eastern Norland rose to 19, the guard said. / Two bodies were found near Tarn.",
                "es | inundación Karven"
                        + " | Una inundación dejó nueve muertos en Karven, en el norte de Norlandia, dijo la policía. / Se cortaron"
                        + " caminos cerca de Tarn."
                        + " | Los muertos por la inundación en el norte de Norlandia son ya 19, dijo la policía. / Se hallaron dos cuerpos"
                        + " cerca de Tarn.",
                "ru | наводнение Карвен"
                        + " | При наводнении в городе Карвен на востоке Норландии погибли девять человек, сообщила полиция. / Закрыты"
                        + " дороги под Тарном."
                        + " | Число погибших при наводнении на востоке Норландии выросло до 19, сообщила полиция. / Два тела нашли под"
                        + " Тарном.",
                "uk | повінь Карвен"
                        + " | Через повінь у місті Карвен на сході Норландії загинули дев'ятеро людей, повідомила поліція. / Закрито"
                        + " дороги під Тарном."
                        + " | Кількість загиблих через повінь на сході Норландії зросла до 19, повідомила поліція. / Два тіла знайшли"
                        + " під Тарном.",
                "de | Überschwemmung Karven"
                        + " | Bei einer Überschwemmung in Karven sind neun Menschen gestorben, teilte die Wache in Norland mit. / Straßen"
                        + " bei Tarn sind gesperrt."
                        + " | Die Zahl der Toten nach der Überschwemmung in Norland ist auf 19 gestiegen, teilte die Wache mit. / Zwei"
                        + " Leichen fand man bei Tarn."
            })
    void theNewestIsToldThoughItNamesThePlaceInTheBackgroundOnly(
            String language, String topic, String first, String newest) {
        assertThat(desk(language, topic, first.replace(" / ", "\n"), newest.replace(" / ", "\n"))
                        .lines(topic))
                .anyMatch(line -> line.contains("19"));
    }

    @Test
    void anArticleThatOpensElsewhereIsNoSequel() {
        assertThat(desk(
                                "en",
                                "flood Karven",
                                "A flood killed nine people in Karven in the east of Norland, the guard said.\n"
                                        + "Roads near Tarn were closed.",
                                "The toll of the flood in Aldport in Norland rose to 19, the guard said.\nMen came from Tarn.")
                        .lines("flood Karven"))
                .isNotEmpty()
                .noneMatch(line -> line.contains("19"));
    }

    @Test
    void anArticleOnSomethingElseInThePlaceIsNoSequel() {
        assertThat(new Desk()
                        .with(
                                "coast.example",
                                "en",
                                MONDAY,
                                "1",
                                "A flood killed nine in Karven, Norland.\nMen came from Tarn.")
                        .with(
                                "coast.example",
                                "en",
                                THURSDAY,
                                "2",
                                "Karven in Norland has opened a mill for 19 men.\nThe wood came from Tarn.\n"
                                        + background("The last flood was in spring."))
                        .lines("flood Karven"))
                .isNotEmpty()
                .noneMatch(line -> line.contains("19"));
    }

    private static Desk desk(String language, String topic, String first, String newest) {
        return new Desk()
                .with("coast.example", language, MONDAY, "1", first)
                .with(
                        "coast.example",
                        language,
                        THURSDAY,
                        "2",
                        newest + "\n" + background(topic.replace(" Karven", " in Karven") + " 2024."));
    }

    /** So long that what stands at its end is mentioned in passing. */
    private static String background(String last) {
        return "It rained.\nIt was cold.\nThe boats lay still.\nNobody slept.\nThe bells rang.\nSchools were shut.\n"
                + last;
    }
}
