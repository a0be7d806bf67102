package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractiveDigesterTest {
    private static final String DAY = "2026-03-12T09:00:00Z";
    private static final String HARBOUR = """
            Norland President Ada Brook called the fishing guild a partner in the care of the coast. She praised its boats.
            Most of the reporters asked Brook about the dispute at sea. The Norland president said that she would not \
            lift the blockade until Sudria meets several demands. "We must see steps that nobody can take back and that \
            our people can live with," Brook said in Tarn. Earlier, she had named the return of the three islands and a \
            written end to the patrols as such demands.
            Brook also confirmed that new lighthouses will be built. The guild got a licence for herring.
            The day before, Sudrian Chancellor Egon Pell had asked to think about opening the harbour for food. \
            According to Pell, this would calm the markets.
            """;

    @Test
    void anArticleMostlyAboutOtherThingsGivesOnlyWhatItSaysOnTheTopic() {
        List<String> lines = new Desk()
                .with("coast.example", "en", DAY, "Brook: the guild is our partner on the coast", HARBOUR)
                .lines("Brook blockade demands");
        assertThat(lines)
                .containsExactly(
                        "The Norland president [Ada Brook] said that she would not lift the blockade until Sudria meets"
                                + " several demands.",
                        "\"We must see steps that nobody can take back and that our people can live with,\" Brook said"
                                + " in Tarn.",
                        "Earlier, [Ada Brook] had named the return of the three islands and a written end to the patrols"
                                + " as such demands.");
    }

    @Test
    void anAnswerIsToldWithWhatItAnswersAlsoInThePlainParagraphsOfAReport() {
        List<String> lines = new Desk()
                .with("coast.example", "en", DAY, "Talks end in Tarn", """
                        Talks on the harbour ended in Tarn without a result on Thursday.

                        Chancellor Egon Pell said that Sudria had offered to share the herring.

                        Brook dismissed the offer as a joke.""")
                .lines("Brook");
        assertThat(lines)
                .containsExactly(
                        "Chancellor Egon Pell said that Sudria had offered to share the herring. Brook dismissed"
                                + " the offer as a joke.");
    }

    @Test
    void whatWasToComeIsNotToldOnceItsDayIsOver() {
        List<String> lines = new Desk()
                .with(
                        "coast.example",
                        "en",
                        "2026-03-10T09:00:00Z",
                        "Mudslide in Tarn",
                        "A mudslide in Tarn killed four people, the rescuers said on Tuesday. Queen Ada will visit the mudslide"
                                + " in Tarn on Thursday.")
                .with("island.example", "en", "2026-03-14T09:00:00Z", "Mudslide in Tarn", """
                        The mudslide in Tarn destroyed the old mill, the mayor said on Saturday.""")
                .lines("mudslide Tarn");
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("Queen"));
    }

    @Test
    void whatWasSoForTheTimeBeingHasItsDay() {
        List<String> lines = new Desk()
                .with(
                        "coast.example",
                        "es",
                        "2026-03-10T09:00:00Z",
                        "Alud en Tarn",
                        "Cuatro vecinos siguen desaparecidos tras el alud en Tarn.")
                .with(
                        "island.example",
                        "es",
                        "2026-03-11T09:00:00Z",
                        "Alud en Tarn",
                        "El alud en Tarn destruyó el viejo molino.")
                .lines("alud Tarn");
        assertThat(lines)
                .containsExactly(
                        "El alud en Tarn destruyó el viejo molino.",
                        "Cuatro vecinos siguen desaparecidos tras el alud en Tarn. [10 de marzo de 2026]");
    }

    @Test
    void aMeetingOfTwoIsNotThatOfOneOfThemWithSomebodyElse() {
        Desk desk = new Desk()
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Brook meets the fishing guild",
                        "Norland President Ada Brook held a meeting with the fishing guild in Tarn. Brook called the meeting"
                                + " useful.")
                .with(
                        "island.example",
                        "en",
                        DAY,
                        "Pell at a meeting in the south",
                        "Sudrian Chancellor Egon Pell arrived at a meeting of mayors. Pell said the meeting was long.")
                .with(
                        "list.example",
                        "en",
                        DAY,
                        "The most quoted people of the year",
                        "President Ada Brook leads the list, which is drawn up at a meeting. Chancellor Egon Pell is"
                                + " second.");

        assertThat(desk.ask("brook pell meeting", 5)).isEqualTo(new Digester.Outcome.Nothing(Answer.Reason.IN_PART));

        desk.with(
                "harbour.example",
                "en",
                DAY,
                "Brook and Pell talk",
                "President Ada Brook and Chancellor Egon Pell agreed on a meeting in April, the Norland embassy said.");
        assertThat(desk.lines("brook pell meeting"))
                .containsExactly(
                        "President Ada Brook and Chancellor Egon Pell agreed on a meeting in April, the Norland"
                                + " embassy said.");
    }

    @Test
    void aLineBeginsWithTheNewsAndNotWithPlaceAndAgency() {
        List<String> lines = new Desk()
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Ferry fees fall",
                        "KARVEN, Norland, March 12 (Coastwire) - The ferry fees fall by a third in April, the guild said.\n"
                                + "L) The ferry fees were the highest on the coast, the guild said.")
                .lines("ferry fees");

        assertThat(lines).containsExactly("The ferry fees fall by a third in April, the guild said.");
    }

    @Test
    void aRussianPronounGetsItsName() {
        List<String> lines = new Desk()
                .with("берег.example", "ru", DAY, "Совет обсудил мост", """
                        Мэр Олег Дронов заявил, что мост через Ленту закроют на ремонт. Он добавил, что мост откроют к осени.
                        """)
                .lines("мост Дронов");
        assertThat(lines)
                .containsExactly(
                        "Мэр Олег Дронов заявил, что мост через Ленту закроют на ремонт.",
                        "[Олег Дронов] добавил, что мост откроют к осени.");
    }

    @Test
    void theNamePutInIsWithoutTheCountryOfTheOffice() {
        List<String> lines = new Desk()
                .with("берег.example", "ru", DAY, "Встреча в Тарне", """
                        Премьер-министр Венгрии Виктор Дорош заявил, что плотину в Тарне откроют летом. \
                        Он добавил, что плотину покажут журналистам.
                        """)
                .lines("плотина Тарн");
        assertThat(lines).contains("[Виктор Дорош] добавил, что плотину покажут журналистам.");
    }

    @Test
    void aUkrainianQuotationKeepsItsSpeaker() {
        List<String> lines = new Desk()
                .with("місто.example", "uk", DAY, "Трамвай до порту", """
                        Місто відкриє новий трамвай до порту. «Трамвай возитиме десять тисяч людей на день. Він буде \
                        безкоштовним до кінця року», — сказала директорка Ірина Лозова.
                        """)
                .lines("трамвай до порту");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("«Трамвай").endsWith("Ірина Лозова."));
    }

    @Test
    void aGermanWeekdayGetsItsDate() {
        List<String> lines = new Desk()
                .with("ufer.example", "de", DAY, "Streit um die Brücke", """
                        Der Stadtrat von Taldorf hat die alte Brücke am Dienstag gesperrt. Das ärgert viele.
                        """)
                .lines("Brücke Taldorf");
        assertThat(lines)
                .containsExactly("Der Stadtrat von Taldorf hat die alte Brücke am Dienstag [10. März 2026] gesperrt.");
    }

    @Test
    void whatTwoOutletsSayWordForWordIsOneLineWithBothCited() {
        String wire = "The dam above Orrin broke in the night, the water board said. Two villages are flooded.";
        List<Digester.Statement> statements = new Desk()
                .with("one.example", "en", DAY, "Dam breaks above Orrin", wire)
                .with("two.example", "en", DAY, "Orrin dam breaks", wire)
                .statements("Orrin dam");
        assertThat(statements).extracting(Digester.Statement::articles).allMatch(cited -> cited.size() == 2);
        assertThat(statements).extracting(Digester.Statement::text).doesNotHaveDuplicates();
    }

    @Test
    void differentNumbersOfTwoOutletsAreShownWithOutletAndTime() {
        List<String> lines = new Desk()
                .with(
                        "one.example",
                        "en",
                        DAY,
                        "Dam breaks above Orrin",
                        "The Orrin dam killed 12 people, rescuers said.")
                .with(
                        "two.example",
                        "en",
                        "2026-03-12T15:30:00Z",
                        "Orrin dam",
                        "Officials said the Orrin dam had killed 15 people.")
                .lines("Orrin dam");
        assertThat(lines)
                .contains(
                        "The Orrin dam killed 12 people, rescuers said. [one.example, 12 March 2026 09:00 UTC]",
                        "Officials said the Orrin dam had killed 15 people. [two.example, 12 March 2026 15:30 UTC]");
    }

    @Test
    void ofWhatAnOutletReportsEveryDayInTheSameWordsTheNewestIsTold() {
        String report = "On the Orrin pass %d lorries, %d cars and %d buses were pulled out of %d centimetres of snow.";
        List<String> lines = new Desk()
                .with("one.example", "en", DAY, "The Orrin pass on Thursday", report.formatted(14, 40, 3, 90))
                .with(
                        "one.example",
                        "en",
                        "2026-03-13T09:00:00Z",
                        "The Orrin pass on Friday",
                        report.formatted(31, 55, 1, 70))
                .with(
                        "one.example",
                        "en",
                        "2026-03-14T09:00:00Z",
                        "The Orrin pass on Saturday",
                        report.formatted(8, 12, 2, 60))
                .lines("Orrin pass");
        assertThat(lines).singleElement().asString().contains("8 lorries");
    }

    @Test
    void whatWasSaidOnAWeekdayIsPastAndWhatWillBeOnOneIsAhead() {
        List<String> lines =
                new Desk().with("one.example", "en", DAY, "Orrin bridge", """
                        The Orrin bridge will cost nine million, the council said in a report on Thursday.
                        The Orrin bridge will open on Friday.
                        """).lines("Orrin bridge");
        assertThat(lines)
                .containsExactly(
                        "The Orrin bridge will cost nine million, the council said in a report on Thursday [12 March 2026].",
                        "The Orrin bridge will open on Friday [13 March 2026].");
    }

    /** Written on a Thursday: the Saturday before is five days ago, and the next one in two. */
    @Test
    void aWeekdayThatComesSoonerThanItWasIsNoDate() {
        List<String> lines =
                new Desk().with("one.example", "en", DAY, "Orrin bridge", """
                        The council expects the first cars on the Orrin bridge on Saturday.
                        The Orrin bridge is safe, the council said in a report on Saturday.
                        """).lines("Orrin bridge");
        assertThat(lines)
                .containsExactlyInAnyOrder(
                        "The council expects the first cars on the Orrin bridge on Saturday.",
                        "The Orrin bridge is safe, the council said in a report on Saturday [7 March 2026].");
    }

    @Test
    void nothingIsToldAboutATopicThatIsNotThere() {
        Desk desk = new Desk().with("coast.example", "en", DAY, "Brook: the guild is our partner", HARBOUR);
        assertThat(desk.ask("glacier expedition", 5)).isEqualTo(new Digester.Outcome.Nothing(Answer.Reason.NOT_FOUND));
    }

    @Test
    void onlyArticlesAboutTheWholeTopicAreQuoted() {
        Desk desk = new Desk()
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Farmers sell",
                        "Farmers in the south sold 300 tonnes of grain in May.\nThe harbour was full.\n"
                                + "The weather was dry.\nThe Sudrian season ends in June.")
                .with(
                        "inland.example",
                        "en",
                        DAY,
                        "Grain in Ohio",
                        "Farmers in Ohio sold 700 tonnes of grain in June.");
        assertThat(desk.ask("Sudrian grain", 5))
                .asString()
                .contains("300 tonnes")
                .doesNotContain("700 tonnes");
    }

    private static final String GRAIN = """
            Farmers in Sudria sold 300 tonnes of grain in May.
            Traders in Aldport paid more for it than in any spring since the war.
            The mayor of Aldport opened a second market on the north bank.
            Mills upriver work at night, and their owners hired forty men.
            Sudria keeps a third of its harvest for the winter.
            The guild of carters asked for wider roads and got a promise.
            %s
            Ferries carried wood and wool as well, and few passengers.
            Schools in the valley closed for a week, so that children could help.
            The season in Sudria ends in June.""";

    @Test
    void anArticleThatHasAPartOfTheTopicInPassingIsNotQuotedForIt() {
        Desk desk = new Desk()
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Farmers sell",
                        GRAIN.formatted("Doctors in the capital treated two sailors for cholera."));
        assertThat(desk.ask("Sudria cholera", 5)).isInstanceOf(Digester.Outcome.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(AP Photo/Ada Brook)",
                "(photo: Tarn Chronicle)",
                "Foto: Ada Brook",
                "Фото: Ада Брук",
                "(Ada Brook/Getty Images)"
            })
    void theLineUnderAPictureIsNoLineOfADigest(String credit) {
        Desk desk = new Desk()
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Farmers sell",
                        "Sudria grain is loaded in the harbour by two men and a horse on a cold day " + credit
                                + ".\nFarmers in Sudria sold 300 tonnes of grain in May.");
        assertThat(desk.ask("Sudria grain", 5))
                .asString()
                .contains("300 tonnes")
                .doesNotContain("two men");
    }

    @Test
    void theWordsOfANameSayNoMoreThanOneWord() {
        Desk desk = new Desk()
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Ivo Lund opens a mill",
                        "Ivo Lund opened a mill on the north bank, the guild said.\nIvo Lund had built it with his own hands.")
                .with(
                        "inland.example",
                        "en",
                        DAY,
                        "Verdict on Ivo Lund",
                        "The verdict on Ivo Lund was read out in Tarn, and he went to prison for five years.");
        assertThat(desk.ask("Ivo Lund verdict", 5))
                .asString()
                .contains("five years")
                .doesNotContain("mill");
    }

    @Test
    void whereTheTopicStandsTogetherInPassingOnlyThatIsQuoted() {
        Desk desk = new Desk()
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Farmers sell",
                        GRAIN.formatted("Doctors treated two sailors from Sudria for cholera in the capital."));
        assertThat(desk.ask("Sudria cholera", 5))
                .asString()
                .contains("two sailors from Sudria")
                .doesNotContain("300 tonnes", "ends in June");
    }

    @Test
    void whereNoArticleHasAllOfTheTopicNothingIsSaidToMentionIt() {
        Desk desk = new Desk()
                .with("coast.example", "en", DAY, "They met again", "They spoke of the harbour and of the fees there.");
        assertThat(desk.ask("harbour fees Karvenia", 5)).isEqualTo(new Digester.Outcome.Nothing(Answer.Reason.IN_PART));
    }

    @Test
    void aTopicOfWhichOnlyAPartIsStoredIsNotAnsweredByThatPart() {
        Desk desk = new Desk().with("coast.example", "en", DAY, "Brook: the guild is our partner", HARBOUR);
        assertThat(desk.ask("Brook glacier expedition", 5))
                .isEqualTo(new Digester.Outcome.Nothing(Answer.Reason.IN_PART));
    }

    @Test
    void anArticleThatComesBackToAllOfTheTopicInSeveralSentencesIsTold() {
        assertThat(new Desk()
                        .with(
                                "a.example",
                                "en",
                                DAY,
                                "Eleven dead in Norland quake",
                                "The death toll from the earthquake in Norland has risen to 11, the rescue office said."
                                        + " More than 200 people were hurt. Chancellor Ada Brook visited hospitals in"
                                        + " Marwick.")
                        .lines("Marwick quake toll"))
                .contains("The death toll from the earthquake in Norland has risen to 11, the rescue office said.");
    }

    @Test
    void oneOfTwoWordsIsAnotherTopic() {
        Desk desk = new Desk()
                .with("coast.example", "en", DAY, "Elections in Sudria", "The elections in Sudria are due in June.")
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Harbour fees in Karvenia",
                        "The harbour fees in Karvenia rise in June.");
        assertThat(desk.ask("Karvenia elections", 5)).isEqualTo(new Digester.Outcome.Nothing(Answer.Reason.IN_PART));
        assertThat(desk.ask("Sudria elections", 5)).isInstanceOf(Digester.Outcome.Written.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tarn ferry fire | A ferry fire in Tarn killed six, the harbour master said."
                        + " | A ferry fire in Aldport killed forty, the coast guard said.",
                "de | Fährbrand Opfer Tarn | Bei einem Fährbrand in Tarn gab es sechs Opfer, teilte die Wache mit."
                        + " | Bei einem Fährbrand in Aldport gab es vierzig Opfer, teilte die Küstenwache mit.",
                "es | incendio transbordador Tarn | El incendio de un transbordador en Tarn dejó seis heridos, dijo la policía."
                        + " | El incendio de un transbordador en Aldport dejó cuarenta heridos, dijo la policía.",
                "ru | пожар паром Тарн | При пожаре на пароме в городе Тарн ранены шестеро, сообщила полиция."
                        + " | При пожаре на пароме в городе Альдпорт ранены сорок человек, сообщила полиция.",
                "uk | пожежа пором Тарн | Під час пожежі на поромі в місті Тарн поранено шістьох, повідомила поліція."
                        + " | Під час пожежі на поромі в місті Альдпорт поранено сорок людей, повідомила поліція."
            })
    void whoAsksForAPlaceIsNotToldOfAnother(String language, String topic, String here, String elsewhere) {
        Desk desk = new Desk()
                .with("coast.example", language, DAY, "1", here)
                .with("coast.example", language, "2026-03-13T09:00:00Z", "2", elsewhere)
                .with("island.example", language, DAY, "3", elsewhere);

        assertThat(desk.lines(topic)).containsExactly(here);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tarn death toll | A ferry sank off Tarn on Monday, killing six sailors, the coast guard said.",
                "de | Zahl der Toten Tarn | Bei dem Untergang einer Fähre vor Tarn sind sechs Matrosen ums Leben gekommen und"
                        + " ertrunken, teilte die Wache mit.",
                "es | número de muertos Tarn | Seis marineros fallecieron al hundirse un transbordador frente a Tarn, dijo la"
                        + " policía.",
                "ru | число погибших Тарн | Шесть моряков утонули при крушении парома у города Тарн, сообщила полиция.",
                "uk | кількість загиблих Тарн | Шестеро моряків потонули під час аварії порома біля міста Тарн, повідомила"
                        + " поліція."
            })
    void aDeathTollIsTheDeadInWhateverWords(String language, String topic, String news) {
        Desk desk = new Desk()
                .with("coast.example", language, "2026-03-11T09:00:00Z", "1", news)
                .with(
                        "coast.example",
                        language,
                        DAY,
                        "2",
                        topic.replace("Tarn", "Aldport").replace("Тарн", "Альдпорт") + ".");

        assertThat(desk.lines(topic))
                .singleElement()
                .satisfies(line -> assertThat(line.replaceAll(" \\[[^]]+]", "")).isEqualTo(news));
    }

    @Test
    void wordsThatCountTheDeadAreNoTopicOfTheirOwn() {
        Desk desk = new Desk()
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Ferry sinks",
                        "The death toll from the ferry fire in Aldport rose to six, the guard said.");

        assertThat(desk.ask("Karvenia death toll", 5)).isEqualTo(new Digester.Outcome.Nothing(Answer.Reason.IN_PART));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Orrin wheat | The ships brought 60 tonnes to Tarn. | About two thirds of it was Orrin wheat.",
                "de | Orrin Weizen | Die Schiffe brachten 60 Tonnen nach Tarn. | Rund zwei Drittel davon waren Orrin Weizen.",
                "es | trigo Orrin | Los barcos llegaron a Tarn. | Unos cuarenta de ellos llevaban trigo Orrin.",
                "ru | пшеница Оррин | Шестьдесят судов пришли в порт Тарн из Сельмарка. | Около сорока из них везли пшеницу Оррин.",
                "uk | пшениця Оррін | Шістдесят суден прийшли до порту Тарн із Сельмарку. | Близько сорока з них везли пшеницю Оррін."
            })
    void aPartIsToldOnlyWithTheWhole(String language, String topic, String whole, String part) {
        List<String> lines = new Desk()
                .with("coast.example", language, DAY, topic, whole + " " + part)
                .lines(topic);
        assertThat(lines).allMatch(line -> !line.contains(part) || line.contains(whole));
        assertThat(lines).anyMatch(line -> line.contains(part));
    }

    @Test
    void howMuchIsToldInOneLanguageDoesNotHangOnAnother() {
        List<String> lines = new Desk()
                .with("ufer.example", "de", DAY, "Fischerpartei gewinnt Wahl in Orrin", """
                        In Orrin ist die Partei der Fischer mit 44 Prozent stärkste Kraft geworden.
                        Die Partei der Bauern kam auf 32 Prozent.
                        Gezählt wurde bis in die Nacht.
                        Der Rat der Bauern äußerte Zweifel am Ergebnis der Wahl in Orrin.""")
                .with(
                        "coast.example",
                        "en",
                        DAY,
                        "Fishing party wins in Orrin",
                        "The election in Orrin gave the fishing party 44 percent, a result that few had expected.")
                .lines("Wahl Orrin Ergebnis");

        assertThat(lines)
                .contains(
                        "In Orrin ist die Partei der Fischer mit 44 Prozent stärkste Kraft geworden.",
                        "Der Rat der Bauern äußerte Zweifel am Ergebnis der Wahl in Orrin.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deren Wirtin Ada Brook verlor das Schiff.",
                "Dessen Kapitän Egon Pell sprang ins Wasser.",
                "„Die Fähre gehört zu Orrin“, schrieb sie auf einer Tafel."
            })
    void aGermanSentenceThatPointsBackIsNotToldAlone(String pointing) {
        List<String> lines = new Desk()
                .with(
                        "ufer.example",
                        "de",
                        DAY,
                        "Fähre nach Orrin sinkt",
                        "Die Fähre nach Orrin ist vor Tarn gesunken.\nDie Wache barg die Fähre.\n" + pointing)
                .lines("Fähre Orrin");

        assertThat(lines).isNotEmpty().noneMatch(pointing::equals);
    }

    @Test
    void everyLineIsVerbatimInWhatItCites() {
        assertThat(new Desk()
                        .with("coast.example", "en", DAY, "Brook and the guild", HARBOUR)
                        .lines("Brook harbour Sudria"))
                .isNotEmpty()
                .allMatch(line -> CitationCheck.isVerbatim(line, HARBOUR));
    }

    @Test
    void theSeedDocumentAnswersWhatItIsAskedAndNothingElse() throws IOException {
        Path seed = Path.of("../shared/seed/000_c223a623f6c635b2.txt");
        assumeTrue(Files.exists(seed));
        String text = Files.readString(seed);
        int body = text.indexOf(text.substring(text.indexOf("12:29") + 5).substring(0, 60), 400);
        String article =
                text.substring(text.indexOf(text.substring(body, body + 60), body), text.lastIndexOf("Source:"));
        List<String> lines = new Desk()
                .with(
                        "svoboda.org",
                        "en",
                        "2024-07-11T12:29:00Z",
                        text.lines().findFirst().orElseThrow(),
                        article)
                .lines("Putin ceasefire conditions");
        String all = String.join("\n", lines);
        // What he called conditions follows upon what he said of them: one line or two, each with his name.
        assertThat(lines).hasSizeBetween(2, 3).allMatch(line -> line.contains("Putin"));
        assertThat(all).contains("did not support", "irreversible and acceptable", "annexation", "Crimea", "NATO");
        assertThat(all).doesNotContain("Taliban", "missile", "Verkhovna");
    }
}
