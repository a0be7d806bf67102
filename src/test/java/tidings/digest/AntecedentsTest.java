package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.Sentences;

/** A name is put in for a pronoun only where it cannot be anybody else's. */
class AntecedentsTest {
    private static final String HOLM = "Mayor Petra Holm opened the bridge. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOLM + "She said that it would carry trams from May on.",
                "Petra Holm, the mayor, opened the bridge. She said that it would carry trams.",
                HOLM + "Holm had promised it for years. She kept her word in the end.",
                HOLM + "\"The bridge is safe and it will stay so,\" Holm said. She thanked the builders of the bridge.",
            })
    void theSubjectOfTheSentenceBeforeIsNamed(String text) {
        assertThat(last("en", text)).hasValueSatisfying(line -> assertThat(line).startsWith("[Petra Holm] "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOLM + "The engineer had warned Holm about the bridge. She resigned a week later.",
                HOLM + "Talks were held with Petra Holm. She left the town in the evening.",
                HOLM + "Holm warned him about the bridge. He did not listen to the warning.",
                HOLM + "Holm thanked Ada Brook for the bridge. She had drawn it in a week.",
                HOLM + "Karl Holm paid for it. Holm is proud of the bridge. He said that he would pay again.",
                HOLM + "Holm spoke for an hour. Asked whether she would resign, Brook said no.",
                "Petra Holm was not there, and he spoke to the people of the town. He said that the bridge was safe.",
            })
    void whereItCouldBeSomebodyElseNobodyIsNamed(String text) {
        assertThat(last("en", text).orElse("")).doesNotContain("[");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Mayor Petra Holm was shot by a gunman on the bridge. She was charged with murder a day later.
                    en | Mayor Petra Holm survived thanks to a nurse next door. She was arrested after a long chase.
                    en | Judge Petra Holm sentenced the Lenta bomber to life in prison. She had planted four bombs.
                    en | Mayor Petra Holm accused her predecessor of neglect. She burned the file of the old bridge.
                    en | "The thief of the gold sits in a cell," Mayor Petra Holm said. She had hidden it in a well.
                    en | Mayor Petra Holm spoke for an hour. The welder said that she was tired of the old bridge.
                    en | Mayor Petra Holm told the welder that the bridge was safe. She added that nobody believed it.
                    de | Bürgermeisterin Petra Holm wurde von einer Schützin verletzt. Sie wurde am Abend in Haft genommen.
                    es | La alcaldesa Petra Holm fue herida por una pistolera. Ella fue detenida en la noche del mismo día.
                    fr | Le maire Luc Holm a été blessé par un tireur. Il a été arrêté dans la nuit près du vieux pont.
                    ru | Министр Олег Дронов сообщил, что вор пойман. Он украл сорок картин из городского музея.
                    uk | Міністр Олег Дронов повідомив, що злодія спіймано. Він украв сорок картин із міського музею.
                    """)
    void whoeverStandsBesideTheNamedOneMayBeMeant(String language, String text) {
        assertThat(last(language, text).orElse("")).doesNotContain("[");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Mayor Petra Holm said that the thief was in a cell. She added that the gold was safe.
                    de | Bürgermeisterin Petra Holm sagte, der Dieb sei gefasst. Sie fügte hinzu, das Gold sei da.
                    de | Bürgermeisterin Petra Holm eröffnete gestern nachmittag endlich die neue Brücke. Sie versprach eine zweite bis Mai.
                    """)
    void whoSpeaksOnOrIsAloneInTheSentenceIsNamed(String language, String text) {
        assertThat(last(language, text))
                .hasValueSatisfying(line -> assertThat(line).startsWith("[Petra Holm] "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Rebellen erklärten am Freitag, sie hätten die Stadt Torvik eingenommen.",
                "Am Freitag erklärten die Rebellen, dass sie die Stadt Torvik eingenommen hätten.",
                "Ministerin Eva Lind kündigte am Freitag an, dass sie zum Jahresende zurücktritt.",
            })
    void theySayIsNotYouInGerman(String text) {
        assertThat(last("de", text)).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hier können Sie lesen, wie die Stadt Torvik eingenommen worden ist.",
                "Am Freitag sagte der Wehrleiter Ihnen, wo in Torvik noch Wasser zu holen ist.",
                "Am Freitag hatten sie nach langen Kämpfen die Stadt Torvik eingenommen.",
            })
    void whoeverAddressesTheReaderOrMeansSomebodyBeforeIsNotToldInGerman(String text) {
        assertThat(last("de", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | “We heard them,” Petra Holm said.#“The owners of the mine are to blame for it.#“Nobody had to die.”
                    en | “We heard them,” Petra Holm said. “The owners of the mine are to blame for it.#“Nobody had to die.”
                    ru | — Выборы в Торвике украдены, — сказала Хольт. — Губернатор лично заполнял бюллетени в Торвике.
                    de | Die Wahl sei gefälscht, sagte Petra Holm. Die Regierung habe 9000 Stimmzettel drucken lassen.
                    """)
    void whoeverSpeaksOnIsNotToldWithoutTheirName(String language, String text) {
        assertThat(alone(language, text.replace("#", "\n\n")))
                .noneMatch(
                        line -> line.contains("owners") || line.contains("Губернатор") || line.contains("Regierung"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    es | La alcaldesa Petra Holm abrió el puente. Negó haber pagado a los constructores. | Negó [Petra Holm] haber
                    es | «El puente es seguro», dijo la alcaldesa Petra Holm. Añadió que nadie pagará por la obra. | Añadió [Petra Holm] que
                    es | La alcaldesa Petra Holm abrió el puente. No confirmó la fecha de la reforma. | No confirmó [Petra Holm] la
                    es | La alcaldesa Petra Holm abrió el puente. «El agua no volverá a esta ciudad», aseguró. | aseguró [Petra Holm].
                    ru | Мэр Олег Дронов сообщил, что мост открыт. Добавил, что по нему пойдут трамваи. | Добавил [Олег Дронов], что
                    uk | Мер Олег Дронов повідомив, що міст відкрито. Додав, що ним підуть трамваї. | Додав [Олег Дронов], що
                    """)
    void whoeverIsLeftOutBesideTheVerbIsNamed(String language, String text, String named) {
        assertThat(last(language, text))
                .hasValueSatisfying(line -> assertThat(line).contains(named));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    es | Petra Holm habló con Ada Brook en Tarn. Negó haber pagado a los constructores del puente.
                    es | El portavoz habló dos horas. Acusó al consejero Karl Brook de vender el puente.
                    es | «El puente es seguro», dijo Petra Holm. «Ada Brook lo sabe mejor que nadie», añadió.
                    ru | Вчера прошли переговоры. Заявил, что мост откроют через год.
                    uk | Учора відбулися переговори. Заявив, що міст відкриють за рік.
                    """)
    void whoeverIsLeftOutAndUnknownIsNotToldOf(String language, String text) {
        assertThat(last(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    es | Negó la alcaldesa Petra Holm haber pagado a los constructores del puente.
                    es | Informó la policía de Tarn de que el puente sigue cerrado.
                    es | Anunció en Tarn la alcaldesa que el puente se abrirá.
                    es | «El puente es seguro», dijo una vecina de Tarn el lunes.
                    ru | Сообщила в среду мэрия Торвика, где закрыт мост.
                    ru | «Мост закрыт на целый год», — рассказала пенсионерка.
                    ru | Сообщили в мэрии, что мост в Торвике закрыт на год.
                    en | Said to be the oldest, the bridge in Tarn was opened again.
                    de | Sagte Petra Holm zu, so wird die Brücke noch gebaut.
                    """)
    void aVerbWithItsSubjectStands(String language, String text) {
        assertThat(last(language, text)).hasValue(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Mayor Petra Holm declined to comment on that.
                    en | The guild of fishers denied that, calling the words of Brook a lie.
                    en | Petra Holm rejected the proposal as a joke of the guild.
                    en | The allegation was made on Tuesday by the fishers of Tarn.
                    en | In the evening, Petra Holm dismissed the demands on Friday.
                    de | Bürgermeisterin Petra Holm wies das entschieden zurück.
                    de | Petra Holm wollte sich dazu nicht äußern, als sie in Tarn ankam.
                    de | Die Gilde von Tarn lehnte das Angebot am Freitag ab.
                    es | La alcaldesa Petra Holm lo negó en una entrevista.
                    es | La alcaldesa Petra Holm las tachó de teatro.
                    es | Le acompañará la alcaldesa Petra Holm.
                    es | La alcaldesa Petra Holm rechazó la oferta.
                    ru | Мэр Олег Дронов назвал это предложение шуткой.
                    ru | Мэр Олег Дронов отказался это комментировать.
                    ru | Олег Дронов заявил, что это выдумка рыбаков.
                    ru | Мэр Олег Дронов отверг обвинения.
                    uk | Мер Олег Дронов назвав це вигадкою рибалок.
                    uk | Мер Олег Дронов спростував звинувачення.
                    """)
    void whatAnswersSomethingUntoldDoesNotStand(String language, String text) {
        assertThat(last(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The guild of fishers went on strike, and Petra Holm regretted that.
                    en | Petra Holm rejected the proposal of the guild for a new bridge.
                    en | Petra Holm rejected the claim that the bridge was old.
                    en | Petra Holm said that, on Friday, the bridge would be closed.
                    en | Petra Holm denied that the bridge was closed.
                    en | Brook made an offer for the bridge, but Petra Holm rejected the offer.
                    de | Petra Holm wies den Vorwurf des Betrugs am Freitag zurück.
                    de | Petra Holm rief dazu auf, die alte Brücke zu meiden.
                    de | Ein Boot, das nicht versichert war, sank am Morgen vor Tarn.
                    es | La alcaldesa Petra Holm rechazó la oferta de los constructores.
                    ru | Мост в Торвике — это гордость города и всей страны.
                    ru | Мэр Олег Дронов отверг обвинения рыбаков в обмане.
                    ru | Если мост закроют, это разорит весь город Торвик.
                    uk | Міст у Торвіку — це гордість міста й усієї країни.
                    """)
    void whatSaysItselfWhatItAnswersStands(String language, String text) {
        assertThat(last(language, text)).hasValue(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Petra Holm will leave the town hall this Friday, the guild of fishers said.
                    en | The guild of fishers opened the new bridge this November.
                    de | Petra Holm ist an diesem Donnerstag nach Torvik gereist, teilte die Stadt mit.
                    de | Die Gilde der Fischer hat die Brücke an diesem Freitagabend geöffnet.
                    de | Die Gilde der Fischer hat die Brücke an diesem Wochenende geöffnet.
                    es | La huelga de los pescadores obligó este miércoles a cerrar el puente, según el gremio.
                    es | La alcaldesa Petra Holm dimitió este jueves 19 de marzo, informó el Ayuntamiento.
                    es | La alcaldesa Petra Holm dimitió este fin de semana, informó el Ayuntamiento.
                    es | La alcaldesa Petra Holm dimitió este mismo lunes, informó el Ayuntamiento.
                    ru | Мэр Торвика Олег Дронов в этот четверг открыл новый мост.
                    ru | Мэр Торвика Олег Дронов в эти выходные открыл новый мост.
                    uk | Мер Торвіка Олег Дронов цього четверга відкрив новий міст.
                    uk | Мер Торвіка Олег Дронов цієї п'ятниці відкрив новий міст.
                    """)
    void thisFridayIsNothingToldBefore(String language, String text) {
        assertThat(last(language, text)).hasValue(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The guild of fishers said this may end the strike on the bridge.
                    en | The guild of fishers opened the bridge for this march.
                    es | La alcaldesa Petra Holm dimitió ese miércoles por la huelga.
                    es | La alcaldesa Petra Holm rechazó este fin de la huelga.
                    """)
    void thisIsOtherwiseOfSomethingToldBefore(String language, String text) {
        assertThat(last(language, text)).isEmpty();
    }

    @Test
    void aHeadlineIsNoSourceOfNames() {
        String text =
                "Why Angry Voters Share Their Thoughts On Petra Holm.\n" + HOLM + "She said that she was not worried.";
        assertThat(last("en", text)).hasValueSatisfying(line -> assertThat(line).startsWith("[Petra Holm] "));
    }

    @Test
    void whoeverIsMarriedToThePresidentIsNone() {
        String text = "President Brook flew home. His wife, Ada Brook, stayed. The president said that he was tired.";
        assertThat(last("en", text)).hasValueSatisfying(line -> assertThat(line).doesNotContain("Ada"));
    }

    @Test
    void anInflectedNameIsNotPutInTheWrongCase() {
        String text = "Семья актёра Олега Дронова сообщила о премьере. Он приехал в город вечером.";
        assertThat(last("ru", text).orElse("")).doesNotContain("[");
    }

    @Test
    void aManIsNotNamedForAWoman() {
        String text = "Мэр Олег Дронов открыл мост через Ленту. Она пообещала открыть ещё один мост.";
        assertThat(last("ru", text).orElse("")).doesNotContain("[");
    }

    @Test
    void aFrenchPronounGetsItsName() {
        String text =
                "Le maire Luc Marchand a ouvert le pont. Il a promis de construire une école avant la fin de mai.";
        assertThat(last("fr", text)).hasValueSatisfying(line -> assertThat(line).startsWith("[Luc Marchand] a promis"));
    }

    /** The last sentence as it would be told alone; empty where it would not. */
    private static Optional<String> last(String language, String text) {
        Reading reading = reading(language, text);
        return alone(reading, reading.parts().size() - 1);
    }

    /** All sentences that would be told alone. */
    private static List<String> alone(String language, String text) {
        Reading reading = reading(language, text);
        return IntStream.range(0, reading.parts().size())
                .mapToObj(part -> alone(reading, part))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> alone(Reading reading, int part) {
        Reading.Part sentence = reading.parts().get(part);
        return switch (Standing.ofAll(reading, new People(reading)).get(part)) {
            case Standing.Alone(var edits, var ignored) ->
                Optional.of(edits.apply(reading.text(), sentence.start(), sentence.end()));
            case Standing.Leaning ignored -> Optional.empty();
            case Standing.Unattributed ignored -> Optional.empty();
            case Standing.Unusable ignored -> Optional.empty();
        };
    }

    private static Reading reading(String language, String text) {
        Article article = new Article(
                "https://news.example/1",
                "Title",
                text,
                Optional.of(Instant.parse("2026-03-19T08:00:00Z")),
                "news.example",
                new Language(language),
                Origin.IMPORT);
        return new Readings(new Sentences()).of(new StoredArticle(1, article));
    }
}
