package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.text.Language;

class ComparisonsTest {
    private final Desk desk = new Desk()
            .with("a.example", "en", "2026-03-18T08:00:00Z", "Orrin dam breaks", """
                    The Orrin dam broke because repairs were put off, engineer Ada Brook said on Tuesday.
                    The water board rejected what Brook said about repairs at the Orrin dam and called it false.
                    "The dam at Orrin was never safe in all the years that I worked there," Brook said.
                    The Orrin dam is forty metres high and holds back a lake.
                    """)
            .with("b.example", "en", "2026-03-19T08:00:00Z", "Orrin dam inquiry", """
                    According to Minister Ivo Lund, an inquiry into the Orrin dam begins in May.
                    The water board said that every Orrin dam report had been published.
                    """)
            .with(
                    "c.example",
                    "ru",
                    "2026-03-19T08:00:00Z",
                    "Плотина Оррин",
                    "По словам министра Иво Лунда, расследование прорыва плотины Оррин начнётся в мае.");

    private Comparison compare(String topic) {
        return desk.comparisons()
                .compare(new Question(topic, tidings.topic.Period.ALWAYS, java.util.Set.of(), new Digester.Length(3)));
    }

    @Test
    void statementsAreGroupedByWhoMakesThem() {
        Comparison comparison = compare("Orrin dam");
        assertThat(comparison.sides())
                .extracting(Comparison.Side::speaker)
                .containsExactlyInAnyOrder("Ada Brook", "water board", "Ivo Lund");
        assertThat(comparison.sides().stream().flatMap(side -> side.lines().stream()))
                .extracting(Line::text)
                .noneMatch(text -> text.contains("forty metres"));
        assertThat(comparison.sources()).hasSize(2);
    }

    @Test
    void whoElseCarriesASourceIsNamedWithIt() {
        assertThat(desk.comparisons(StoryNumbersFake.copied(2, "wire.example", "post.example"))
                        .compare(Question.about("Orrin dam"))
                        .sources())
                .filteredOn(source -> source.outlet().equals("b.example"))
                .extracting(Source::also)
                .containsExactly(List.of("wire.example", "post.example"));
    }

    @Test
    void whoRejectsAStatementStandsBehindWhoMadeIt() {
        List<Comparison.Side> sides = compare("Orrin dam").sides();
        int brook = sides.stream().map(Comparison.Side::speaker).toList().indexOf("Ada Brook");
        assertThat(sides.get(brook + 1).speaker()).isEqualTo("water board");
        assertThat(sides.get(brook + 1).answers()).isEqualTo(Optional.of("Ada Brook"));
        assertThat(sides.get(brook).lines()).hasSize(2);
    }

    @Test
    void whoIsAskedForSpeaksThoughTheyAreInNoArticleTogether() {
        Comparison comparison = new Desk()
                .with(
                        "a.example",
                        "en",
                        "2026-03-18T08:00:00Z",
                        "Brook on the dam",
                        "Mayor Ada Brook said that the dam would hold.")
                .with(
                        "b.example",
                        "en",
                        "2026-03-19T08:00:00Z",
                        "Lund on the dam",
                        "Senator Ivo Lund said that the dam was too low.")
                .with(
                        "c.example",
                        "en",
                        "2026-03-19T09:00:00Z",
                        "The dam",
                        "Engineer Petra Holm said that the dam was a dam.")
                .comparisons()
                .compare(new Question(
                        "Brook Lund dam", tidings.topic.Period.ALWAYS, java.util.Set.of(), new Digester.Length(3)));

        assertThat(comparison.sides())
                .extracting(Comparison.Side::speaker)
                .containsExactlyInAnyOrder("Ada Brook", "Ivo Lund");
    }

    @Test
    void theQuestionsLanguageDecides() {
        assertThat(compare("плотина Оррин").sides())
                .singleElement()
                .satisfies(side -> assertThat(side.lines()).hasSize(1));
    }

    private static List<String> speakers(String language, String text) {
        return sides(language, text).stream().map(Comparison.Side::speaker).toList();
    }

    private static List<Comparison.Side> sides(String language, String text) {
        return new Desk()
                .with("d.example", language, "2026-03-19T08:00:00Z", "Orrin", text)
                .comparisons()
                .compare(new Question("Orrin", tidings.topic.Period.ALWAYS, java.util.Set.of(), new Digester.Length(3)))
                .sides();
    }

    @Test
    void whoIsOnlyMetDoesNotSpeak() {
        assertThat(speakers("en", """
                        Sudrian Prime Minister Egon Pell, at a long meeting in Tarn with Norland President Ada Brook, asked \
                        once more for a new and much higher dam at Orrin to be built by the next summer.
                        """)).containsExactly("Egon Pell");
        assertThat(speakers("en", "Police in Tarn said that the dam at Orrin was safe for now."))
                .isEmpty();
    }

    @Test
    void whoIsQuotedSpeaksAndNotWhoQuotes() {
        assertThat(speakers("en", """
                        Minister Egon Pell visited the dam at Orrin on Monday and spoke to reporters there.
                        "The dam at Orrin will stand for a hundred years from now on," the Coast agency quotes Pell.
                        """)).containsExactly("Egon Pell");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Jan Holm | Norland is ready to open the Orrin dam, said Foreign Minister Jan Holm. "We have waited for a year, and Orrin has waited with us," Holm told reporters. According to the minister, Tarn "still has not answered" the letter about the Orrin dam.
            ru | Иван Холмов | Норланд готов открыть плотину Оррин, заявил министр Иван Холмов. «Мы ждали плотину Оррин целый год», — сказал Холмов журналистам. По словам министра, Тарн «до сих пор не ответил» на письмо о плотине Оррин.
            uk | Іван Холмов | Норланд готовий відкрити дамбу Оррін, заявив міністр Іван Холмов. «Ми чекали на дамбу Оррін цілий рік», — сказав Холмов журналістам. За словами міністра, Тарн «досі не відповів» на лист про дамбу Оррін.
            es | Jan Holm | Norlandia está lista para abrir la presa de Orrin, dijo el ministro Jan Holm. «Hemos esperado la presa de Orrin un año entero», dijo Holm a los periodistas. Según el ministro, Tarn «no respondió» a la carta sobre la presa de Orrin.
            """)
    void whatAMinisterIsQuotedForIsNotSaidByWhomeverItIsAbout(String language, String speaker, String text) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @Test
    void whoIsOnlyNamedInADenialIsNotRejectedByIt() {
        Comparison comparison = new Desk()
                .with("a.example", "en", "2026-03-18T08:00:00Z", "Orrin trial", """
                        Jan Holm, once an adviser of Council President Ada Brook, denied all charges over the Orrin dam.
                        Prosecutors say that bribes were paid for the Orrin dam.
                        """)
                .with("b.example", "en", "2026-03-19T08:00:00Z", "Brook on Orrin", """
                        Norland Council President Ada Brook dismissed allegations that the Orrin dam was built on sand.
                        """)
                .comparisons()
                .compare(new Question(
                        "Orrin dam", tidings.topic.Period.ALWAYS, java.util.Set.of(), new Digester.Length(3)));

        assertThat(comparison.sides()).extracting(Comparison.Side::speaker).contains("Jan Holm", "Ada Brook");
        assertThat(comparison.sides()).extracting(Comparison.Side::answers).containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The hall of Orrin had water in every pipe, its owner said. A fire official in Orrin disputed that. Jan Holm, the deputy head of the fire service, said that there was no water in Orrin.
            de | Die Halle von Orrin hatte Wasser in allen Rohren, sagte ihr Besitzer. Ein Sprecher der Feuerwehr Orrin widersprach dem. „In Orrin gab es kein Wasser“, sagte Einsatzleiter Jan Holm.
            es | El mercado de Orrin tenía agua, dijo su dueño. Un portavoz de los bomberos de Orrin lo negó. «En Orrin no había agua», dijo el director Jan Holm.
            """)
    void whomTheNextSentenceNamesHasNoSideBefore(String language, String text) {
        List<String> speakers = speakers(language, text);

        assertThat(speakers)
                .contains("Jan Holm")
                .noneMatch(speaker -> speaker.matches("(?iu)fire.*|sprecher.*|portavoz.*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The water board said the new dam of Orrin would cost jobs in the valley. Spokesman Jan Holm called it "a mistake."
            en | The water board said the new dam of Orrin would cost jobs in the valley. A spokesman, Jan Holm, called it "a mistake."
            """)
    void aSpokesmanAnswersNobodyOfHisOwnSide(String language, String text) {
        assertThat(sides(language, text))
                .hasSize(2)
                .extracting(Comparison.Side::answers)
                .containsOnly(Optional.empty());
    }

    @Test
    void whoDisputesTheSentenceBeforeAnswersIt() {
        assertThat(sides("en", """
                        The water board said the new dam of Orrin would cost jobs in the valley. \
                        Mayor Ada Brook called it "a mistake" to think so.
                        """)).extracting(Comparison.Side::answers).contains(Optional.of("water board"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | No group has claimed the attack on the dam at Orrin so far.
            en | No party claimed that the dam at Orrin was safe.
            de | Keine Partei erklärte, dass der Damm von Orrin sicher sei.
            es | Ninguna organización dijo que la presa de Orrin fuera segura.
            ru | Ни одна партия не заявила, что плотина Оррин надёжна.
            uk | Жодна партія не заявила, що дамба Оррін надійна.
            """)
    void nobodySaysNothing(String language, String text) {
        assertThat(speakers(language, text)).isEmpty();
    }

    @Test
    void anOfficeIsItsHolder() {
        assertThat(speakers("en", """
                        Norland President Ada Brook came to see what the water had left of Orrin. The Norland president said that the Orrin dam would be \
                        rebuilt by next summer.
                        """)).containsExactly("Ada Brook");
    }

    @Test
    void aBodyIsMoreThanTheCountryBeforeIt() {
        assertThat(speakers("en", "Norland's navy said on Monday that the Orrin dam was closed to ships."))
                .containsExactly("Norland's navy");
        assertThat(speakers("en", "Sudria's Foreign Ministry said that the Orrin dam was Norland's own affair."))
                .containsExactly("Sudria's Foreign Ministry");
        assertThat(speakers("en", "Norland officials later said that the Orrin dam was closed to ships."))
                .containsExactly("Norland officials");
        assertThat(speakers("en", "The signatories also demanded that the Orrin dam be closed to ships."))
                .containsExactly("signatories");
    }

    @Test
    void aCountryBetweenOfficeAndNameBelongsToTheOffice() {
        assertThat(speakers("ru", """
                        Премьер-министр Венгрии Виктор Дорош сказал в Тарне, что плотина Оррин простоит ещё сто лет. \
                        Он добавил, что плотину Оррин осмотрят летом.
                        """)).containsExactly("Виктор Дорош");
        assertThat(speakers("uk", "Президент Франції заявив, що гребля Оррин простоїть ще сто років."))
                .doesNotContain("Франції");
    }

    @Test
    void aGermanNounBehindTheVerbIsNobody() {
        assertThat(speakers("de", "Das Umweltministerium in Tarn nannte die Forderungen zum Damm von Orrin überzogen."))
                .doesNotContain("Forderungen");
    }

    @Test
    void theNameBehindTheVerbSpeaksWhereTheSentenceIsTurned() {
        assertThat(speakers("en", "In Tarn, the old dam at Orrin broke in the night, said Mayor Ada Brook."))
                .containsExactly("Ada Brook");
    }

    private List<String> speakersFor(String language) {
        return speakersFor(language, "Orrin Tarn");
    }

    private List<String> speakersFor(String language, String topic) {
        Question question = new Question(
                topic,
                tidings.topic.Period.ALWAYS,
                java.util.Set.of(),
                new Digester.Length(3),
                new Reader("", new Language(language), Reader.Manner.USUAL));
        Desk names = new Desk()
                .with(
                        "a.example",
                        "de",
                        "2026-03-19T08:00:00Z",
                        "Orrin Tarn",
                        "Orrin und Tarn einigten sich, sagte Minister Ivo Lund.")
                .with(
                        "b.example",
                        "en",
                        "2026-03-18T08:00:00Z",
                        "Orrin Tarn",
                        "Orrin and Tarn agreed, said Minister Jan Holm.")
                .with(
                        "c.example",
                        "es",
                        "2026-03-17T08:00:00Z",
                        "Orrin Tarn",
                        "Orrin y Tarn pactaron, dijo la ministra Ada Brook.")
                .with(
                        "d.example",
                        "en",
                        "2026-03-16T08:00:00Z",
                        "Orrin Tarn",
                        "Orrin and Tarn talked about their border, said Mayor Petra Lind.");
        return names.comparisons().compare(question).sides().stream()
                .map(Comparison.Side::speaker)
                .toList();
    }

    @Test
    void namesThatAreTheSameInSeveralLanguagesAreAnsweredInThatOfWhoeverAsks() {
        assertThat(speakersFor("es")).containsExactly("Ada Brook");
        assertThat(speakersFor("de")).containsExactly("Ivo Lund");
    }

    @Test
    void smallWordsShowTheLanguageWhereNothingIsKnownOfWhoeverAsks() {
        assertThat(speakersFor("und", "qué pasó entre Orrin y Tarn")).containsExactly("Ada Brook");
    }

    @Test
    void forSomebodyOfAnotherLanguageOneLanguageIsChosen() {
        assertThat(speakersFor("uk")).containsExactlyInAnyOrder("Jan Holm", "Petra Lind");
    }

    @Test
    void whatSomebodySaysNowStandsBeforeWhatTheySaidOnAnEarlierDay() {
        Comparison comparison = new Desk()
                .with("a.example", "en", "2026-03-16T08:00:00Z", "Orrin vote", """
                        Prime Minister Ada Brook said there would be no early vote in Orrin.
                        Brook said the opposition in Orrin had lost its vote in parliament by far.
                        """)
                .with("b.example", "en", "2026-03-18T08:00:00Z", "Orrin vote", """
                        Orrin will hold an early vote in May after talks with the guilds, Ada Brook announced.
                        """)
                .comparisons()
                .compare(new Question(
                        "Orrin vote", tidings.topic.Period.ALWAYS, java.util.Set.of(), new Digester.Length(2)));
        List<Line> lines = comparison.sides().getFirst().lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().text()).startsWith("Orrin will hold an early vote in May");
        assertThat(lines.getLast().text()).endsWith("[16 March 2026]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Tarn said its guards in Orrin were shot at. The Port Union called for restraint in Tarn.
            de | Tarn erklärte, die Wachen in Orrin seien beschossen worden. Die Gilde wies darauf hin, dass Tarn und Orrin verhandeln.
            """)
    void whoCallsForSomethingIsAgainstNobody(String language, String text) {
        Comparison comparison = new Desk()
                .with("a.example", language, "2026-03-18T08:00:00Z", "Tarn Orrin", text)
                .comparisons()
                .compare(Question.about("Tarn"));
        assertThat(comparison.sides())
                .hasSizeGreaterThan(1)
                .allMatch(side -> side.answers().isEmpty());
    }

    @Test
    void aTopicNobodySpokeAboutHasNoSides() {
        assertThat(compare("glacier").sides()).isEmpty();
        assertThat(compare("").sides()).isEmpty();
    }
}
