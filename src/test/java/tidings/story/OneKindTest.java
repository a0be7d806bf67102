package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

/** Events of one kind in different places, the first of them told by several outlets. */
class OneKindTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final Fingerprints NONE = Fingerprints.of(Shingles.of(""));

    private final Grouping grouping = new Grouping(new LuceneAnalysis());
    private long number;

    @BeforeEach
    void fileOtherNews() {
        for (int i = 0; i < 60; i++) {
            other("en", "Council of Northham %d meets", "The council met and police said two people were hurt.");
            other("de", "Rat von Nordheim %d tagt", "Der Rat hat getagt, zwei Menschen sind laut Polizei verletzt.");
            other("es", "El concejo de Villanorte %d se reúne", "El concejo deja un acuerdo, según la policía.");
            other("ru", "Совет Лугового %d собрался", "Совет собрался, сообщила полиция, пострадали трое.");
            other("uk", "Рада Лугового %d зібралася", "Рада зібралася, повідомила поліція, поранено двох людей.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Quake shakes Crete | A quake shook the island of Crete, no damage was reported. | Quake on Crete | A quake shook Crete early in the day, an institute in Athens said. | Quake hits Nepal | A quake hit the west of Nepal, at least nine people died.
            en | Quake shakes Crete | A quake shook the island of Crete, no damage was reported. | Quake on Crete | A quake shook Crete early in the day, an institute in Athens said. | Strong quake in Chile | A strong quake struck the north of Chile.
            en | Quake shakes Crete | Quake shakes Crete | Quake felt on Crete | Quake felt on Crete | Strong quake in Chile | Strong quake in Chile
            en | Fire in Hamburg depot | A fire destroyed a depot in Hamburg. | Depot fire in Hamburg | Firefighters battle a depot fire in Hamburg. | Fire in Lyon nursing home | A fire in a nursing home in Lyon killed six.
            en | Fire in Hamburg depot | A fire destroyed a depot in Hamburg. | Depot fire in Hamburg | Firefighters battle a depot fire in Hamburg. | Fire at Izmir school | A fire broke out at a school in Izmir.
            en | Fire in Hamburg depot | A fire destroyed a depot in Hamburg. | Depot fire in Hamburg | Firefighters battle a depot fire in Hamburg. | Fire in Lyon Nursing Home | Fire in Lyon Nursing Home
            en | Explosions heard in Kyiv | Explosions heard in Kyiv | Blasts heard in Kyiv | Blasts heard in Kyiv | Blast in Berlin restaurant injures two | Two people were hurt in an explosion at a restaurant in Berlin.
            uk | Вибухи в Одесі | Вибухи в Одесі | В Одесі пролунали вибухи | В Одесі пролунали вибухи | Вибухи в Харкові | Вибухи в Харкові
            uk | Вибухи в Одесі | Вибухи в Одесі | В Одесі пролунали вибухи | В Одесі пролунали вибухи | У Дніпрі пролунали вибухи | У Дніпрі пролунали вибухи
            uk | Повітряна тривога в Сумах | Повітряна тривога в Сумах | Повітряна тривога у Сумах і районі | Повітряна тривога у Сумах і районі | Повітряна тривога у Львові | Повітряна тривога у Львові
            ru | Взрывы в Белгороде | Взрывы в Белгороде | В Белгороде прогремели взрывы | В Белгороде прогремели взрывы | Взрывы в Курске | Взрывы в Курске
            ru | Взрывы в Белгороде | Взрывы в Белгороде | В Белгороде прогремели взрывы | В Белгороде прогремели взрывы | Взрыв в кафе в Казани | При взрыве в кафе в Казани пострадали трое.
            de | Unfall auf der A7 bei Kassel | Bei einem Unfall auf der A7 bei Kassel ist ein Mann gestorben. | Tödlicher Unfall bei Kassel | Ein Mann starb bei einem Unfall auf der A7. | Unfall auf der A3 bei Passau | Bei einem Unfall auf der A3 bei Passau wurden drei Frauen verletzt.
            de | Explosionen in Kyjiw | Explosionen in Kyjiw | Explosionen in Kyjiw gemeldet | Explosionen in Kyjiw gemeldet | Explosion in Berlin | In einem Lokal in Berlin gab es eine Explosion.
            es | Incendio en Sevilla | Un incendio destruye un almacén en Sevilla. | Arde un almacén en Sevilla | Incendio en un almacén de Sevilla. | Incendio en Bilbao | Un incendio en una vivienda de Bilbao mata a un hombre.
            """)
    void whatHappensElsewhereIsAnotherStory(
            String language,
            String title,
            String text,
            String secondTitle,
            String secondText,
            String otherTitle,
            String otherText) {
        long story = file(language, "one.example", title, text);
        assertThat(file(language, "two.example", secondTitle, secondText)).isEqualTo(story);

        assertThat(file(language, "one.example", otherTitle, otherText)).isNotEqualTo(story);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Quake shakes Crete | A quake shook the island of Crete, no damage was reported. | Quake on Crete | A quake shook Crete early in the day, an institute in Athens said. | Crete shaken by quake | A quake of magnitude five was felt on Crete.
            en | Quake shakes Crete | A quake shook the island of Crete, no damage was reported. | Quake on Crete | A quake shook Crete early in the day, an institute in Athens said. | Quake shakes island, no damage | The quake shook houses on the island without damage, the mayor of Sitia said.
            en | Quake shakes Crete | Quake shakes Crete | Quake felt on Crete | Quake felt on Crete | Quake: people flee houses | Quake: people flee houses
            uk | Вибухи в Одесі | Вибухи в Одесі | В Одесі пролунали вибухи | В Одесі пролунали вибухи | Одеса: чутно вибухи | Одеса: чутно вибухи
            ru | Взрывы в Белгороде | Взрывы в Белгороде | В Белгороде прогремели взрывы | В Белгороде прогремели взрывы | В Белгороде снова слышны взрывы | В Белгороде снова слышны взрывы
            de | Explosionen in Kyjiw | Explosionen in Kyjiw | Explosionen in Kyjiw gemeldet | Explosionen in Kyjiw gemeldet | Mehrere Explosionen in Kyjiw zu hören | Mehrere Explosionen in Kyjiw zu hören
            es | Incendio en Sevilla | Un incendio destruye un almacén en Sevilla. | Arde un almacén en Sevilla | Incendio en un almacén de Sevilla. | Sevilla: el incendio del almacén, controlado | Los bomberos controlan el incendio del almacén de Sevilla.
            """)
    void whatAThirdOutletTellsOfItStaysWithIt(
            String language,
            String title,
            String text,
            String secondTitle,
            String secondText,
            String thirdTitle,
            String thirdText) {
        long story = file(language, "one.example", title, text);
        assertThat(file(language, "two.example", secondTitle, secondText)).isEqualTo(story);

        assertThat(file(language, "three.example", thirdTitle, thirdText)).isEqualTo(story);
    }

    private void other(String language, String title, String text) {
        file(language, "wire.example", title.formatted(number), text);
    }

    private long file(String language, String outlet, String title, String text) {
        long id = ++number;
        Article article = new Article(
                "https://%s/%d".formatted(outlet, id),
                title,
                text,
                Optional.of(NOON),
                outlet,
                new Language(language),
                Origin.FEED);
        return grouping.file(id, article, NONE, false).story();
    }
}
