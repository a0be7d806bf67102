package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingOrderTest {
    @Test
    void aRejectionStandsRightBehindTheStatement() {
        List<String> lines = new Desk()
                .with("a.example", "en", "2026-03-18T08:00:00Z", "Orrin dam repairs", """
                        The repairs of the Orrin dam were put off for years, engineer Ada Brook said on Tuesday.
                        An inquiry into the Orrin dam begins in May, the county said in a statement.
                        """)
                .with(
                        "b.example",
                        "en",
                        "2026-03-19T08:00:00Z",
                        "Orrin water board answers",
                        "The water board rejected the claim that repairs of the Orrin dam were put off for years.")
                .lines("Orrin dam repairs");
        assertThat(lines).hasSize(3);
        int claim = lines.indexOf(lines.stream()
                .filter(line -> line.contains("Brook"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(claim + 1)).startsWith("The water board rejected");
    }

    @Test
    void numbersThatDifferStandTogetherTheNewestFirst() {
        List<String> lines = new Desk()
                .with("a.example", "en", "2026-03-18T08:00:00Z", "Orrin dam", """
                        The flood below the Orrin dam killed 12 people, the county said on Wednesday.
                        Repairs of the Orrin dam were planned for May, the county said.
                        """)
                .with(
                        "b.example",
                        "en",
                        "2026-03-18T18:00:00Z",
                        "Orrin dam toll",
                        "The flood below the Orrin dam killed 17 people, rescuers said on Wednesday evening.")
                .lines("Orrin dam flood");
        assertThat(lines.get(0)).contains("17 people", "[b.example, 18 March 2026 18:00 UTC]");
        assertThat(lines.get(1)).contains("12 people", "[a.example, 18 March 2026 08:00 UTC]");
    }

    @Test
    void aDenialInNearlyTheSameWordsStandsBehindWhatItDenies() {
        List<String> lines = new Desk()
                .with(
                        "a.example",
                        "en",
                        "2026-03-18T08:00:00Z",
                        "Feld resigns",
                        "Minister Nora Feld has resigned over the Orrin dam contract, two officials said.")
                .with(
                        "b.example",
                        "en",
                        "2026-03-19T08:00:00Z",
                        "Feld has not resigned",
                        "Minister Nora Feld has not resigned over the Orrin dam contract, two officials said.")
                .lines("Feld Orrin dam");
        assertThat(lines).hasSize(2).first().asString().contains("has resigned");
        assertThat(lines.get(1)).contains("has not resigned");
    }

    @Test
    void aNearCopyWithAnotherNumberIsToldAndMarked() {
        List<String> lines = new Desk()
                .with(
                        "a.example",
                        "en",
                        "2026-03-18T08:00:00Z",
                        "Corva ferry",
                        "At least 24 people drowned when the Corva ferry sank on Tuesday, the coast guard said.")
                .with(
                        "b.example",
                        "en",
                        "2026-03-19T08:00:00Z",
                        "Corva ferry",
                        "At least thirty people drowned when the Corva ferry sank on Tuesday, the coast guard said.")
                .lines("Corva ferry");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("thirty people", "[b.example, 19 March 2026 08:00 UTC]");
        assertThat(lines.get(1)).contains("24 people", "[a.example, 18 March 2026 08:00 UTC]");
    }

    @Test
    void theArrestedDoNotDisagreeWithTheDemonstrators() {
        List<String> lines = new Desk()
                .with(
                        "a.example",
                        "en",
                        "2026-03-18T08:00:00Z",
                        "Orrin rally",
                        "About 20,000 people joined the Orrin rally on Tuesday, police said.")
                .with(
                        "b.example",
                        "en",
                        "2026-03-18T10:00:00Z",
                        "Orrin rally ends",
                        "In Orrin 300 people were arrested after the rally on Tuesday, police said.")
                .lines("Orrin rally");
        assertThat(lines).hasSize(2).noneMatch(line -> line.contains(" UTC]"));
    }

    @Test
    void pricesInAnyWritingDisagree() {
        List<String> lines = new Desk()
                .with(
                        "a.example",
                        "en",
                        "2026-03-18T08:00:00Z",
                        "Brand Steel",
                        "The Falk family will sell Brand Steel for 3.1 billion euros, the Herald reported.")
                .with(
                        "b.example",
                        "en",
                        "2026-03-19T08:00:00Z",
                        "Brand Steel price",
                        "The Falk family gets €2.4bn for the whole of Brand Steel, two bankers said.")
                .lines("Brand Steel");
        assertThat(lines).hasSize(2).allMatch(line -> line.contains(" UTC]"));
    }

    @Test
    void theDeadAreCountedInRussianWhereverTheNumberStands() {
        List<String> lines = new Desk()
                .with(
                        "a.example",
                        "ru",
                        "2026-03-18T08:00:00Z",
                        "Паром «Корва»",
                        "Не менее 24 человек погибли при крушении парома «Корва», сообщила береговая охрана.")
                .with(
                        "b.example",
                        "ru",
                        "2026-03-19T08:00:00Z",
                        "Паром «Корва»",
                        "При крушении парома «Корва» погиб 31 пассажир, заявила компания.")
                .lines("паром Корва");
        assertThat(lines).hasSize(2).allMatch(line -> line.contains(" UTC]"));
    }

    @Test
    void anAccusationIsNeverToldWithoutTheSentenceThatTakesItBack() {
        List<String> lines = new Desk()
                .with("a.example", "en", "2026-03-18T08:00:00Z", "Correction", """
                        An earlier report said that Minister Nora Feld had taken bribes over the Orrin dam. She has not.
                        The Orrin dam contract was signed by her predecessor, the county said.
                        """)
                .lines("Orrin dam Feld");
        assertThat(lines)
                .anyMatch(line -> line.contains("bribes"))
                .allMatch(line -> !line.contains("bribes") || line.contains("She has not."));
    }

    @Test
    void ofTheTollsOfOneDayTheLaterStandsFirst() {
        List<String> lines = new Desk()
                .with("a.example", "en", "2026-03-18T08:00:00Z", "Fire at Orrin market kills 12", """
                        A fire burned down the covered market of Orrin on Tuesday night, killing at least 12 people, police said.
                        Most of the dead of the Orrin market fire were found on the stairs, police chief Jan Holm said.
                        The owner of the Orrin market said the fire doors had been open.
                        """)
                .with(
                        "b.example",
                        "en",
                        "2026-03-18T19:00:00Z",
                        "Orrin market fire toll rises",
                        "The death toll from the fire in the covered market of the old town of Orrin has risen to 17,"
                                + " doctors said on Wednesday.")
                .lines("Orrin market fire");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.get(0)).contains("risen to 17", "[b.example, 18 March 2026 19:00 UTC]");
        assertThat(lines.get(1)).contains("12 people", "[a.example, 18 March 2026 08:00 UTC]");
    }

    @Test
    void tollsOfOnePlaceKeepTheirOrderThoughTheirSentencesShareNoWords() {
        List<String> lines = new Desk()
                .with("a.example", "es", "2026-03-18T08:00:00Z", "Incendio en Orrin", """
                        El incendio de Orrin mató a doce personas en el mercado cubierto, dijo la policía.
                        El mercado de Orrin sufrió un incendio en la noche del martes, dijo la policía.
                        El incendio de Orrin empezó en una tienda de telas, dijo el alcalde Jan Holm.
                        """)
                .with(
                        "b.example",
                        "es",
                        "2026-03-18T19:00:00Z",
                        "Orrin, 17 muertos",
                        "Ya son 17 los muertos por el incendio de Orrin, informó el hospital.")
                .lines("incendio Orrin");
        assertThat(lines).first().asString().contains("17");
    }

    @Test
    void whatWasRejectedDaysBeforeAStatementDoesNotAnswerIt() {
        List<String> lines = new Desk()
                .with(
                        "a.example",
                        "en",
                        "2026-03-10T08:00:00Z",
                        "Falk bids for Brand Steel",
                        "The Falk family offered four billion for the whole of Brand Steel on Tuesday, an offer that"
                                + " shareholders rejected.")
                .with("b.example", "en", "2026-03-19T08:00:00Z", "Falk buys Brand Steel", """
                        The Falk family offered shareholders of Brand Steel five billion, the cartel office said on Thursday.
                        Shares of Brand Steel fell by four percent, brokers said.
                        """)
                .lines("Brand Steel");
        assertThat(lines).hasSize(3).last().asString().contains("shareholders rejected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Orrin dam | The Orrin dam was opened at night, the county said. Sudria said Tarnish engineers had opened the gates. Tarn denied it and blamed an old valve.
            es | presa Orrin | La presa de Orrin se abrió de noche, informó el condado. El Gobierno de Sudria dijo que ingenieros de Tarn abrieron las compuertas. Tarn lo negó y culpó a una válvula vieja.
            ru | плотина Оррин | Плотину Оррин открыли ночью, сообщила полиция. Власти Судрии заявили, что ворота открыли инженеры Тарна. Тарн это отрицает и винит старый клапан.
            uk | гребля Оррин | Греблю Оррин відкрили вночі, повідомила поліція. Влада Судрії заявила, що ворота відкрили інженери Тарна. Тарн це заперечує і винить старий клапан.
            """)
    void anAccusationIsToldWithTheDenialRightBehindIt(String language, String topic, String text) {
        String claimAndDenial = text.substring(text.indexOf(". ") + 2);
        assertThat(new Desk()
                        .with("a.example", language, "2026-03-18T08:00:00Z", topic, text)
                        .lines(topic))
                .contains(claimAndDenial);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Lindwerft jobs | Lindwerft will cut 900 jobs, the company said. The union chief Jan Holm called the plans for Lindwerft a shock. | Lindwerft and the union agreed on 400 jobs fewer and no dismissals. | called the plans for Lindwerft a shock. [16 March 2026]
            de | Lindwerft Stellen | Die Lindwerft will 900 Stellen streichen, teilte das Unternehmen mit. Bezirksleiter Jan Holm nannte die Pläne der Lindwerft einen Schock. | Lindwerft und Gewerkschaft einigten sich auf 400 Stellen weniger und keine Kündigungen. | einen Schock. [16. März 2026]
            """)
    void whatWasSaidOfPlansHasItsDayOnceThereIsNewerNews(
            String language, String topic, String then, String now, String dated) {
        assertThat(new Desk()
                        .with("a.example", language, "2026-03-16T08:00:00Z", topic, then)
                        .with("b.example", language, "2026-03-18T08:00:00Z", topic, now)
                        .lines(topic))
                .anyMatch(line -> line.endsWith(dated));
    }
}
