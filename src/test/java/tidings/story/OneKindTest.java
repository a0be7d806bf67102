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
            en | Gunman kills three at shopping centre in Karlsvik | A gunman killed three people at a shopping centre in Karlsvik on Monday, police chief Petra Holmgren said. The suspect, 22, was arrested. | Three dead in shopping centre shooting | Three people have been shot dead at a shopping centre in the Swedish town of Karlsvik, police say. A man of 22 was arrested, police chief Petra Holmgren said. | Two dead in school shooting | Two people have been shot dead at a school in the US town of Dunmore, police say. A boy of 16 was arrested, police chief Dennis Larkin said.
            en | Four killed in overnight drone attack | Four people were killed when drones hit a market in Lysohory overnight, mayor Serhiy Lys said. Eleven were taken to hospital. | Drones hit market in Lysohory | Drones hit a market in Lysohory overnight and killed four people, mayor Serhiy Lys said. | Two killed in overnight missile attack | Two people were killed when a missile hit a factory in Kamianka overnight, mayor Artem Kob said. Nine were taken to hospital.
            uk | Четверо загиблих через нічну атаку дронів | Четверо людей загинули, коли дрони влучили в ринок у Лисогорах, повідомив мер Сергій Лис. Одинадцятьох забрали до лікарні. | Дрони влучили в ринок у Лисогорах | Дрони вночі влучили в ринок у Лисогорах, загинули четверо людей, повідомив мер Сергій Лис. | Двоє загиблих через нічну ракетну атаку | Двоє людей загинули, коли ракета влучила в завод у Кам'янці, повідомив мер Артем Коб. Дев'ятьох забрали до лікарні.
            ru | Четверо погибших при ночной атаке дронов | Четыре человека погибли, когда дроны попали в рынок в Приозёрске, сообщил мэр Сергей Лысак. Одиннадцать человек в больнице. | Дроны попали в рынок в Приозёрске | Дроны ночью попали в рынок в Приозёрске, погибли четыре человека, сообщил мэр Сергей Лысак. | Двое погибших при ночной ракетной атаке | Два человека погибли, когда ракета попала в завод в Камнегорске, сообщил мэр Артём Кобзев. Девять человек в больнице.
            es | Cuatro muertos en un ataque nocturno con drones | Cuatro personas murieron cuando unos drones alcanzaron un mercado en Lysohory, dijo el alcalde Serhiy Lys. Hay once heridos. | Drones alcanzan un mercado en Lysohory | Unos drones alcanzaron por la noche un mercado en Lysohory y mataron a cuatro personas, dijo el alcalde Serhiy Lys. | Dos muertos en un ataque nocturno con misiles | Dos personas murieron cuando un misil alcanzó una fábrica en Kamianka, dijo el alcalde Artem Kob. Hay nueve heridos.
            de | Vier Tote bei nächtlichem Drohnenangriff | Vier Menschen sind getötet worden, als Drohnen einen Markt in Lyssohory trafen, sagte Bürgermeister Serhij Lys. Elf kamen in eine Klinik. | Drohnen treffen Markt in Lyssohory | Drohnen haben in der Nacht einen Markt in Lyssohory getroffen und vier Menschen getötet, sagte Bürgermeister Serhij Lys. | Zwei Tote bei nächtlichem Raketenangriff | Zwei Menschen sind getötet worden, als eine Rakete eine Fabrik in Kamjanka traf, sagte Bürgermeister Artem Kob. Neun kamen in eine Klinik.
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
            en | Gunman kills three at shopping centre in Karlsvik | A gunman killed three people at a shopping centre in Karlsvik on Monday, police chief Petra Holmgren said. The suspect, 22, was arrested. | Karlsvik shooting leaves three dead | Three people have been shot dead at a shopping centre in Karlsvik, police say. A man of 22 was arrested, police chief Petra Holmgren said. | Three dead in Sweden shopping centre shooting | Three people were shot dead at a shopping centre in southern Sweden on Monday, police say. The suspect, a man of 22, was arrested.
            en | Four killed in overnight drone attack | Four people were killed when drones hit a market in Lysohory overnight, mayor Serhiy Lys said. Eleven were taken to hospital. | Drones hit market in Lysohory | Drones hit a market in Lysohory overnight and killed four people, mayor Serhiy Lys said. | Drone attack on market kills four | Drones struck a market in southern Ukraine overnight, killing four people and wounding eleven, officials said.
            en | Explosion at Hartwell flour mill kills two | An explosion at a flour mill in Hartwell killed two workers on Monday, fire chief Dana Ruiz said. | Flour mill explosion in Hartwell | Two workers died when a flour mill exploded in Hartwell, fire chief Dana Ruiz said. | Flour mill owner ignored warnings | The company that owns the flour mill which exploded on Monday ignored three warnings, labour inspector Joan Petty said. Two workers were killed.
            uk | Четверо загиблих через нічну атаку дронів | Четверо людей загинули, коли дрони влучили в ринок у Лисогорах, повідомив мер Сергій Лис. Одинадцятьох забрали до лікарні. | Дрони влучили в ринок у Лисогорах | Дрони вночі влучили в ринок у Лисогорах, загинули четверо людей, повідомив мер Сергій Лис. | Російські дрони влучили в ринок, є загиблі | Уночі російські дрони влучили в ринок на Одещині, загинули четверо людей, одинадцятеро поранені, повідомила ДСНС.
            de | Vier Tote bei nächtlichem Drohnenangriff | Vier Menschen sind getötet worden, als Drohnen einen Markt in Lyssohory trafen, sagte Bürgermeister Serhij Lys. Elf kamen in eine Klinik. | Drohnen treffen Markt in Lyssohory | Drohnen haben in der Nacht einen Markt in Lyssohory getroffen und vier Menschen getötet, sagte Bürgermeister Serhij Lys. | Drohnen töten vier Menschen auf Markt | Beim Einschlag russischer Drohnen auf einem Markt in der Ukraine sind in der Nacht vier Menschen getötet worden. Elf Menschen liegen laut Polizei in Kliniken in Odessa.
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
