package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence of a few words may be the news itself; mostly it is a crumb. */
class BriefTest {
    private static final String DAY = "2026-03-12T09:00:00Z";
    private static final String ENGLISH = "A tram hit a wall in Torvik, mayor Petra Holm said. ";
    private static final String GERMAN =
            "In Torvik ist am Markt eine Bahn entgleist, sagte Bürgermeisterin Petra Holm. ";
    private static final String SPANISH = "Un tranvía chocó en Torvik, dijo la alcaldesa Petra Holm. ";
    private static final String RUSSIAN = "В Торвике сошёл с рельсов трамвай, сообщила мэр Петра Хольм. ";
    private static final String UKRAINIAN =
            "У Торвіку біля ринку зійшов із рейок трамвай, повідомила мер Петра Хольм. ";

    private static List<String> told(String language, String text) {
        return new Desk()
                .with("news.example", language, DAY, "Torvik Торвик Торвік", text)
                .lines("Torvik OR Торвик OR Торвік");
    }

    private static String lead(String language) {
        return switch (language) {
            case "de" -> GERMAN;
            case "es" -> SPANISH;
            case "ru" -> RUSSIAN;
            case "uk" -> UKRAINIAN;
            case String ignored -> ENGLISH;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 13 people were killed.
                    en | Thirteen people were killed.
                    en | It killed 13 people.
                    en | There were 13 dead.
                    en | 13 died, police said.
                    en | 3 people died.
                    en | Two men were jailed.
                    en | Police found no bomb.
                    en | He denies all charges.
                    en | Nobody was hurt.
                    de | 17 Menschen wurden getötet.
                    de | Es gab 17 Tote.
                    de | 17 Menschen starben.
                    de | Verletzt wurde niemand.
                    de | Zwei kamen um.
                    es | Murieron 17 personas.
                    es | Hay 17 muertos.
                    es | Negó los cargos.
                    es | Dos murieron después.
                    ru | Погибли 17 человек.
                    ru | Убито 17 человек.
                    ru | Двое пострадали.
                    ru | Жертв нет.
                    ru | Водителя задержали.
                    uk | Загинули 17 людей.
                    uk | Поранено 17 людей.
                    uk | Двоє зникли.
                    uk | Постраждалих немає.
                    uk | Суд арештував водія.
                    """)
    void aShortSentenceOfTheNewsIsToldBehindItsNeighbour(String language, String sentence) {
        assertThat(told(language, lead(language) + sentence)).containsExactly(lead(language) + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Read more.
                    en | He did.
                    en | Ada Brook reports.
                    en | Reuters reported.
                    en | By Ada Brook.
                    en | Photo: Ada Brook.
                    en | Picture of 12 March.
                    en | Read also: 13 died.
                    en | See page 13.
                    en | Updated 12 March.
                    en | Torvik 3, Lenta 1.
                    en | Brent 83.10, gold 4,100.
                    en | 13 killed in Torvik.
                    en | We have 3 offers.
                    en | What we know.
                    en | The 5 key questions.
                    de | Lesen Sie mehr.
                    de | Foto: Ada Brook.
                    de | Von Ada Brook.
                    de | Das berichtet Reuters.
                    de | Lesen Sie auch: 17 Tote.
                    de | Stand 12. März.
                    de | Torvik 3, Lenta 1.
                    de | Dax 18.300 Punkte.
                    de | Unsere 5 Fragen.
                    es | Leer más.
                    es | Foto: Ada Brook.
                    es | Por Ada Brook.
                    es | Según informó Reuters.
                    es | Lea también: 17 muertos.
                    es | Actualizado 12 de marzo.
                    es | Torvik 3, Lenta 1.
                    es | Oro 4.100, petróleo 83.
                    es | Las 5 claves.
                    ru | Читать далее.
                    ru | Фото: Ада Брук.
                    ru | Автор Ада Брук.
                    ru | Об этом сообщает Интерфакс.
                    ru | Читайте также: погибли 17.
                    ru | Обновлено 12 марта.
                    ru | Торвик 3, Лента 1.
                    ru | Нефть 83, золото 4100.
                    ru | 5 главных вопросов.
                    uk | Читати далі.
                    uk | Фото: Ада Брук.
                    uk | Автор Ада Брук.
                    uk | Про це повідомляє Укрінформ.
                    uk | Читайте також: загинули 17.
                    uk | Оновлено 12 березня.
                    uk | Торвік 3, Лента 1.
                    uk | Нафта 83, золото 4100.
                    uk | 5 головних питань.
                    """)
    void whatIsNoSentenceIsNotTold(String language, String crumb) {
        assertThat(told(language, lead(language) + crumb))
                .containsExactly(lead(language).strip());
    }

    @Test
    void severalShortSentencesAreToldTogether() {
        String text = ENGLISH + "It killed 13 people. 40 were hurt. Two are missing.";
        assertThat(told("en", text)).containsExactly(text);
    }

    @Test
    void whatLeansOnAShortSentenceIsToldWithWhatThatStandsBehind() {
        String text = ENGLISH + "13 people were killed. They were on their way from Torvik to the fair.";
        assertThat(told("en", text)).containsExactly(text);
    }

    @Test
    void aShortTollInItsOwnParagraphIsToldByItself() {
        assertThat(told("en", ENGLISH + "\n\n13 people were killed."))
                .containsExactly(ENGLISH.strip(), "13 people were killed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Police found no bomb.", "Brook has resigned."})
    void whatNeedsItsNeighbourIsNotToldWithoutIt(String sentence) {
        assertThat(told("en", ENGLISH + "\n\n" + sentence)).noneMatch(sentence::equals);
    }

    @Test
    void aTollThatIsTakenBackIsNotToldWithoutThat() {
        assertThat(told("en", ENGLISH + "13 people were killed. That is false."))
                .allMatch(line -> !line.contains("13") || line.endsWith("That is false."));
    }

    @Test
    void aShortQuotationIsNotToldWithoutItsSpeaker() {
        assertThat(told("en", ENGLISH + "\n\n\"13 people were killed.\""))
                .noneMatch(line -> line.contains("13 people"));
    }
}
