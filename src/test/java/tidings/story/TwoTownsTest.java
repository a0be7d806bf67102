package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

/** What happens in two towns on one day and is told in nearly the same words. */
class TwoTownsTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final Fingerprints NONE = Fingerprints.of(Shingles.of(""));

    private Grouping grouping = new Grouping(new LuceneAnalysis());
    private long number;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Man shot dead in Orvik | A man has been shot dead in Orvik, police said. A suspect was held. | Woman shot dead in Belmar | A woman has been shot dead in Belmar, police said. A suspect was held.
            en | Glider crashes near Orvik | A glider crashed near Orvik, killing the pilot, police said. | Glider crashes near Belmar | A glider crashed near Belmar, killing two people, police said.
            en | Three hurt in strike on Orvik | Three people were hurt in a Russian strike on Orvik, the governor said. | Five hurt in strike on Belmar | Five people were hurt in a Russian strike on Belmar, the mayor said.
            uk | Удар по Лисогорах: двоє поранених | Внаслідок удару по Лисогорах поранено двох людей. | Удар по Бережині: четверо поранених | Внаслідок удару по Бережині поранено чотирьох людей.
            uk | Вибухи у Лисогорах: двоє поранених | Внаслідок обстрілу у Лисогорах поранено двох людей. | Вибухи у Бережині: четверо поранених | Внаслідок обстрілу у Бережині поранено чотирьох людей.
            ru | При атаке на Лысогорск ранен мужчина | При атаке беспилотника на Лысогорск ранен мужчина, сообщил губернатор. | При атаке на Камнегорск ранена женщина | При атаке беспилотника на Камнегорск ранена женщина, сообщил губернатор.
            de | Ein Verletzter bei Brand in Altheim | Bei einem Wohnungsbrand in Altheim ist ein Mann verletzt worden, teilte die Polizei mit. | Zwei Verletzte bei Brand in Neuheim | Bei einem Wohnungsbrand in Neuheim sind zwei Menschen verletzt worden, teilte die Polizei mit.
            es | Un herido en un derrumbe en Villanorte | Un hombre ha resultado herido en el derrumbe de una vivienda en Villanorte, según los bomberos. | Dos heridos en un derrumbe en Puertosur | Dos personas han resultado heridas en el derrumbe de una vivienda en Puertosur, según los bomberos.
            """)
    void isTwoStoriesAlsoAfterARestart(
            String language, String title, String text, String otherTitle, String otherText) {
        Stories.Filed first = file(language, title, text);
        assertThat(file(language, otherTitle, otherText).story()).isNotEqualTo(first.story());

        grouping = new Grouping(new LuceneAnalysis());
        grouping.restore(first);
        assertThat(file(language, otherTitle, otherText).story()).isNotEqualTo(first.story());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Man shot dead in Orvik | A man has been shot dead in Orvik, police said. A suspect was held. | Orvik shooting: suspect held | Police in Orvik hold a suspect after a man was shot dead, they said.
            en | Strike on Kyiv hurts three | Three people were hurt in a strike on Kyiv, the mayor said. | Three hurt in strike on Kiev | Three people have been hurt in a strike on Kiev, the mayor said.
            en | Storm Olga hits Orvik | Storm Olga tore off roofs in Orvik on Monday. | Storm Olga moves on | Storm Olga tore off roofs in Belmar after it left Orvik.
            en | Minister Tarvik quits in Orvik | Minister Jan Tarvik quit in Orvik on Monday over the ferry. | Tarvik quits | Minister Jan Tarvik has quit over the ferry, his office in Belmar said.
            ru | Взрыв в Лысогорске | При взрыве в Лысогорске пострадали трое, сообщил губернатор. | В Лысогорске взорвался газ | Трое пострадали при взрыве газа в Лысогорске, сообщил губернатор.
            de | Ein Verletzter bei Brand in Altheim | Bei einem Wohnungsbrand in Altheim ist ein Mann verletzt worden, teilte die Polizei mit. | Brand in Altheimer Wohnung | In einer Wohnung in Altheim ist ein Mann bei einem Brand verletzt worden.
            """)
    void isOneStoryWhereTheTownOrAnotherNameIsTheSame(
            String language, String title, String text, String otherTitle, String otherText) {
        long first = file(language, title, text).story();

        assertThat(file(language, otherTitle, otherText).story()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Missile hits homes in Lowbank | A missile hit a block of flats in Lowbank on Monday, killing six people, rescuers said. Thirty others were hurt. | Six killed as missile hits Orvik homes | A missile hit a block of flats in Orvik on Monday and killed six people, rescuers said. Thirty were hurt.
            en | Blast kills nine at mill in Lowbank | A blast at a mill in Lowbank killed nine people on Monday, firefighters said. Fourteen were hurt. | Mill blast kills nine in Belmarshire | A blast at a mill in Belmarshire killed nine people on Monday, the fire service said. Fourteen were hurt.
            de | Gasexplosion in Altbrück: vier Tote | Bei einer Gasexplosion in Altbrück sind am Montag vier Menschen gestorben. 17 Bewohner wurden verletzt. | Vier Tote bei Gasexplosion | Bei einer Gasexplosion in Neuheim sind am Montag vier Menschen gestorben. 17 Bewohner wurden laut Feuerwehr verletzt.
            ru | В Заречье взорвался газ | В Заречье в жилом доме взорвался газ, погибли три человека. Ещё 11 пострадали. | Взрыв газа в Лысогорске | В Лысогорске при взрыве газа в жилом доме погибли три человека и 11 пострадали.
            uk | Удар по Заріччю | Внаслідок удару по Заріччю загинули троє людей, 11 поранено. | Удар по Лисогорах | Внаслідок удару по Лисогорах загинули троє людей, 11 поранено, кажуть рятувальники.
            es | Tres muertos en un derrumbe | Tres personas murieron en el derrumbe de una vivienda en Villanorte. Hay ocho heridos. | Derrumbe en Puertosur | Al menos tres personas murieron en el derrumbe de una vivienda en Puertosur. Hay ocho heridos.
            """)
    void isOneStoryWhereTheDeadAndTheInjuredAreAsManyAlsoAfterARestart(
            String language, String title, String text, String otherTitle, String otherText) {
        Stories.Filed first = file(language, title, text);
        assertThat(file(language, otherTitle, otherText).story()).isEqualTo(first.story());

        grouping = new Grouping(new LuceneAnalysis());
        grouping.restore(first);
        assertThat(file(language, otherTitle, otherText).story()).isEqualTo(first.story());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Three killed in strike on Orvik | Three people were killed and 12 hurt in a Russian strike on Orvik, the governor said. | Three killed in strike on Belmar | Three people were killed and nine hurt in a Russian strike on Belmar, the mayor said.
            en | One killed in strike on Orvik | One person was killed and two were hurt in a Russian strike on Orvik, the governor said. | One killed in strike on Belmar | One person was killed and two were hurt in a Russian strike on Belmar, the mayor said.
            ru | Удар по Лысогорску | При ударе по Лысогорску погибли три человека, 12 ранены. | Удар по Камнегорску | При ударе по Камнегорску погибли три человека, девять ранены.
            """)
    void isTwoStoriesWhereTheyAreNotOrAreAsManyAsInMuchNews(
            String language, String title, String text, String otherTitle, String otherText) {
        long first = file(language, title, text).story();

        assertThat(file(language, otherTitle, otherText).story()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Man shot dead in Lowbank | A man has been shot dead in Lowbank, Orvik, police said. A suspect was held. | Man shot dead in Orvik | A man has been shot dead in Orvik, police said. A suspect was held.
            en | Man shot dead in Orvik | A man has been shot dead in Orvik, police said. A suspect was held. | Man shot dead in Lowbank | A man has been shot dead in the Lowbank district of Orvik, police said. A suspect was held.
            de | Mann in Altbrück erschossen | In Altbrück ist ein Mann erschossen worden, teilte die Polizei mit. | Mann in Neuheim erschossen | In Neuheim-Altbrück ist ein Mann erschossen worden, teilte die Polizei mit.
            """)
    void isOneStoryWhereOneTownIsSaidToBeInTheOther(
            String language, String title, String text, String otherTitle, String otherText) {
        long first = file(language, title, text).story();

        assertThat(file(language, otherTitle, otherText).story()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Sorel in Altheim gefasst | Der frühere Kämmerer Jan Sorel ist in Altheim festgenommen worden, teilten die Ermittler mit. | Früherer Kämmerer Sorel festgenommen | Der frühere Kämmerer Jan Sorel ist festgenommen worden und sitzt in Untersuchungshaft, sagte ein Ermittler.
            de | Kanzler Bruhn entlässt Minister Falk | Kanzler Bruhn hat Minister Falk entlassen, sagte er in Altheim. Die Koalition ist am Ende. | Falk entlassen: Koalition am Ende | Kanzler Bruhn hat Minister Falk entlassen. Die Koalition liegt in Trümmern.
            en | Tarvik plant to close | The car plant of Tarvik will close in 2027, with the loss of jobs, the firm said. | Tarvik to close car plant | The firm said in Orvik that it will close its car plant, with the loss of jobs.
            en | Reactor at Orvik to close | The nuclear reactor will be closed in March, the operator said. | Nuclear reactor to be closed | The operator said in Belmar that the nuclear reactor will be closed.
            en | Rail link reopens | Trains ran again between the two coasts in November, the operator said in Orvik. | Trains run again between the coasts | Trains ran again between the two coasts, the operator said in Belmar.
            ru | Обстрел Верховина: трое погибших | При обстреле Верховина погибли три человека, сообщил губернатор. | Трое погибли в Верховинской области | Три человека погибли при обстреле в Верховинской области, заявил губернатор.
            en | Three killed in mall shooting in Orvik | A gunman killed three people in a mall in Orvik on Sunday, police said. | Three dead in Holm's mall shooting | Three people were killed in a shooting at the Holm's mall on Sunday; a man was arrested.
            en | Jet crashes in Orvik | A jet crashed in Orvik with 242 people on board, officials said. | Jet with 242 on board crashes in Belmarshire | A jet with 242 people on board crashed in Belmarshire, police said.
            en | Blast at reactor | A reactor was shut down after a blast, the operator said in Orvik. | Reactor shut after blast in Belmar | A blast shut down a reactor in Belmar.
            en | Twelve dead as train derails near Orvik | Twelve people died when a train derailed near Orvik on Monday, rescuers said. | Train derails in Belmarshire, twelve dead | A train derailed in Belmarshire on Monday and killed twelve people, rescuers said.
            """)
    void isOneStoryWhereItIsNoIncidentOrAYearAMonthANounAreBehindIn(
            String language, String title, String text, String otherTitle, String otherText) {
        long first = file(language, title, text).story();

        assertThat(file(language, otherTitle, otherText).story()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Un hombre muere apuñalado en Villanorte | Un hombre ha muerto apuñalado en Villanorte, según la Policía Nacional. | Un hombre muere apuñalado en Puertosur | Un hombre ha muerto apuñalado en Puertosur, según la Policía Nacional.
            ru | Пожар в школе в Лысогорске | При пожаре в школе в Лысогорске пострадали двое, сообщил Следственный комитет. | Пожар в школе в Камнегорске | При пожаре в школе в Камнегорске пострадали трое, сообщил Следственный комитет.
            ru | Мэр Лысогорска арестован | Мэр Лысогорска арестован по делу о взятках, сообщил суд. | Мэр Камнегорска арестован | Мэр Камнегорска арестован по делу о взятках, сообщил суд.
            de | Weltkriegsbombe in Altheim entschärft | Eine Weltkriegsbombe ist in Altheim entschärft worden. 8000 Menschen mussten ihre Häuser verlassen. | Weltkriegsbombe in Neuheim entschärft | Eine Weltkriegsbombe ist in Neuheim entschärft worden. 3000 Menschen mussten ihre Häuser verlassen.
            en | Pub burns down in Orvik | A pub has burned down in Orvik, the third such fire in November, police said. | Pub burns down in Belmar | A pub has burned down in Belmar, the second such fire in November, police said.
            ru | Сгорел ресторан в Лысогорске | Ресторан сгорел в Лысогорске, третий в 2025 году, сообщили в МЧС. | Сгорел ресторан в Камнегорске | Ресторан сгорел в Камнегорске, второй в 2025 году, сообщили в МЧС.
            uk | Обстріл Лисогори: двоє поранених | Внаслідок обстрілу Лисогори поранено двох людей. | Обстріл Бережини: троє поранених | Внаслідок обстрілу Бережини поранено трьох людей.
            ru | Беспилотники атаковали Лысогорск | Беспилотники атаковали Лысогорск, сообщил губернатор. | Беспилотники атаковали Камнегорск | Беспилотники атаковали Камнегорск, сообщил губернатор.
            en | Car bomb in the town of Orvik | A car bomb exploded in the town of Orvik and killed six, police said. | Car bomb in the town of Belmar | A car bomb exploded in the town of Belmar and killed nine, police said.
            en | Bus falls into ravine in northern India | A bus fell into a ravine in northern India and 20 people died, police said. | Bus falls into ravine in western Nepal | A bus fell into a ravine in western Nepal and 11 people died, police said.
            es | Un terremoto sacude Perú | Un terremoto sacudió Perú y dejó cinco muertos, según las autoridades. | Un terremoto sacude Japón | Un terremoto sacudió Japón y dejó dos muertos, según las autoridades.
            de | Zugunglück in Indien | Bei einem Zugunglück in Indien sind mindestens 40 Menschen gestorben, teilten die Behörden mit. | Zugunglück in Ägypten | Bei einem Zugunglück in Ägypten sind mindestens 12 Menschen gestorben, teilten die Behörden mit.
            de | Zwei Tote bei Unfall bei Altheim | Bei einem Unfall bei Altheim sind zwei Menschen gestorben, teilte die Polizei mit. | Drei Tote bei Unfall bei Neuheim | Bei einem Unfall bei Neuheim sind drei Menschen gestorben, teilte die Polizei mit.
            """)
    void isTwoStoriesWhereAMonthIsTheSameOrTheTownStandsBehindWhatHappenedOrACountryIsNamed(
            String language, String title, String text, String otherTitle, String otherText) {
        Stories.Filed first = file(language, title, text);
        assertThat(file(language, otherTitle, otherText).story()).isNotEqualTo(first.story());

        grouping = new Grouping(new LuceneAnalysis());
        grouping.restore(first);
        assertThat(file(language, otherTitle, otherText).story()).isNotEqualTo(first.story());
    }

    private Stories.Filed file(String language, String title, String text) {
        long id = ++number;
        Article article = new Article(
                "https://one.example/" + id,
                title,
                text,
                Optional.of(NOON.plus(Duration.ofMinutes(id))),
                "one.example",
                new Language(language),
                Origin.FEED);
        return grouping.file(id, article, NONE, false);
    }
}
