package tidings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.ProfileDetector;

class PastedPostTest {
    private static final List<String> ENGLISH = List.of(
            "The harbour of Aldport reopened on Monday after four days of storm.",
            "\"The cranes are safe again,\" said Mara Lind, who runs the terminal on the north bank.",
            "Some forty ships had been waiting outside; the first to enter carried grain for the mills upriver.");
    private static final List<String> RUSSIAN = List.of(
            "Порт Альдпорта снова открылся в понедельник после четырёх дней бури.",
            "«Краны опять безопасны», — сказала Мара Линд, которая руководит терминалом на северном берегу.",
            "Снаружи ждали около сорока судов; первое из них везло зерно для мельниц выше по реке.");
    private static final List<String> UKRAINIAN = List.of(
            "Порт Альдпорта знову відкрився в понеділок після чотирьох днів бурі.",
            "«Крани знову безпечні», — сказала Мара Лінд, яка керує терміналом на північному березі.",
            "Зовні чекали близько сорока суден; перше з них везло зерно для млинів вище за течією.");
    private static final List<String> GERMAN = List.of(
            "Der Hafen von Aldport hat am Montag nach vier Tagen Sturm wieder geöffnet.",
            "„Die Kräne sind wieder sicher“, sagte Mara Lind, die das Terminal am Nordufer leitet.",
            "Draußen hatten rund vierzig Schiffe gewartet; das erste brachte Getreide für die Mühlen am Oberlauf.");
    private static final List<String> SPANISH = List.of(
            "El puerto de Aldport reabrió el lunes después de cuatro días de tormenta.",
            "«Las grúas vuelven a ser seguras», dijo Mara Lind, que dirige la terminal de la orilla norte.",
            "Fuera esperaban unos cuarenta barcos; el primero traía grano para los molinos de río arriba.");

    private static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("Quote from Ida Berg on March 3, 2025, 08:05", "SEE ALSO", "Source:", ENGLISH),
                Arguments.of("Originally posted by ida on 3 Mar 2025 at 8:05 AM:", "Read also: ", "Source - ", ENGLISH),
                Arguments.of("Цитата: Ида Берг от 3 марта 2025, 08:05", "СМОТРИТЕ ТАКЖЕ", "Источник:", RUSSIAN),
                Arguments.of("Ида писала 03.03.2025 в 08:05:", "Читайте также: ", "Источник — ", RUSSIAN),
                Arguments.of("Цитата: Іда Берг від 3 березня 2025, 08:05", "ЧИТАЙТЕ ТАКОЖ", "Джерело:", UKRAINIAN),
                Arguments.of("Zitat von Ida Berg am 3. März 2025, 08:05 Uhr", "SIEHE AUCH", "Quelle:", GERMAN),
                Arguments.of("Ida schrieb am 03.03.2025 um 08:05 Uhr:", "Lesen Sie auch: ", "Quelle: ", GERMAN),
                Arguments.of("Cita de Ida Berg el 3 de marzo de 2025, 08:05", "VEA TAMBIÉN", "Fuente:", SPANISH));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aQuotedPageIsReadOnceWithoutItsFurniture(String quote, String seeAlso, String source, List<String> body) {
        String link = "Zebras at Aldport's";
        String address = source + " https://www.example.org/news/harbour-opens/4711.html?utm_source=forum";
        String post = String.join(
                "\n",
                "Aldport: four days later",
                quote + body.get(0),
                body.get(1),
                seeAlso + link,
                body.get(2),
                address,
                body.get(0),
                body.get(1),
                link,
                body.get(2),
                address);

        Article article = article(post);

        assertThat(article.title()).isEqualTo("Aldport: four days later");
        assertThat(article.url()).isEqualTo("https://www.example.org/news/harbour-opens/4711.html");
        assertThat(article.source()).isEqualTo("example.org");
        assertThat(article.published()).contains(Instant.parse("2025-03-03T08:05:00Z"));
        assertThat(article.text()).isEqualTo(String.join("\n", body));
    }

    @Test
    void aSecondCopyMayDifferALittle() {
        String changed = ENGLISH.get(2).replace("grain", "wheat");
        String post = String.join(
                "\n",
                List.of(
                        "Storm over",
                        ENGLISH.get(0),
                        ENGLISH.get(1),
                        ENGLISH.get(2),
                        "Storm over",
                        ENGLISH.get(0),
                        ENGLISH.get(1),
                        changed,
                        "What only the copy says is worth keeping, too."));

        assertThat(article(post).text().lines())
                .startsWith(ENGLISH.get(0), ENGLISH.get(1), ENGLISH.get(2))
                .contains("What only the copy says is worth keeping, too.");
    }

    @Test
    void shortLinesMayRepeatInAnInterview() {
        String post =
                "Three questions\nWill it rain?\nYes.\nWill it snow before the month is over, as people say?\nYes.";

        assertThat(article(post).text().lines().filter("Yes."::equals)).hasSize(2);
    }

    @Test
    void anOrdinaryTextKeepsEveryLine() {
        String post =
                "Related companies merge\nRelated companies in Aldport have merged, their lawyers wrote: it was time."
                        + "\nSee also what the court says about it in the ruling.\nQuote from memory is not evidence, she said.";

        assertThat(article(post).text().lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of Aldport resigned on Monday after the council had rejected the bridge by 31 votes to 28.",
                "Мэр Альдпорта ушёл в отставку в понедельник: совет отклонил мост!",
                "«Я не міг інакше», — сказав мер Альдпорта про свою відставку («Кур'єр».)",
                "„Es ging nicht anders“, sagte der Bürgermeister von Aldport: „Ich trete zurück.“",
                "El alcalde de Aldport dimitió el lunes…",
            })
    void aFirstLineThatIsASentenceIsNewsAndNoMereTitle(String lead) {
        Article article = article(lead + "\n\n" + ENGLISH.get(1) + "\n\n" + ENGLISH.get(2));

        assertThat(article.text().lines()).containsExactly(lead, ENGLISH.get(1), ENGLISH.get(2));
        assertThat(lead).startsWith(article.title().replace("…", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Will the bridge be built?", "Aldport: the mayor resigns", "Fwd: The mayor resigns"})
    void aFirstLineThatIsNoSentenceIsTheTitle(String headline) {
        Article article = article(headline + "\n" + String.join("\n", ENGLISH));

        assertThat(article.title()).isEqualTo(headline.replace("Fwd: ", ""));
        assertThat(article.text().lines()).containsExactlyElementsOf(ENGLISH);
    }

    @Test
    void aTextWithoutAddressIsKnownByItsWords() {
        Article first = article(String.join("\n", ENGLISH));
        Article again = article("\uFEFF" + String.join("\r\n\r\n", ENGLISH) + "  ");

        assertThat(first.url()).startsWith("urn:sha256:").isEqualTo(again.url());
        assertThat(first.source()).isEqualTo("notes.txt");
        assertThat(first.published()).isEmpty();
    }

    private static Article article(String post) {
        Editor.Edited edited = new Editor(new ProfileDetector(), Clock.systemUTC())
                .edit(PastedPost.read(post), "notes.txt", Origin.IMPORT);
        assertThat(edited).isInstanceOf(Editor.Edited.Ready.class);
        return ((Editor.Edited.Ready) edited).article();
    }
}
