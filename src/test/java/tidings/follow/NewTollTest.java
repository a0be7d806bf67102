package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An outlet puts another number in the place of the one that was told. */
class NewTollTest extends InFollowedWorld {
    private static final String TRAM = """
            A tram from Halden hit a wall in Torvik on Monday, police chief Ingmar Berg said. %s
            The driver Oskar Lund is in hospital in Torvik with a broken leg, his union said.""";
    /** Of such a length that nothing behind it is chosen for a digest. */
    private static final String LONG = """
            A tram from Halden hit a wall in Torvik on Monday, police chief Ingmar Berg said.
            The tram line of Torvik was built in 1971 and leads from the harbour to the old brewery on the hill.
            Torvik has wanted to replace the tram for years, and mayor Petra Holm called the line the pride of the town.
            The owner of the tram, Lentabahn, said that the brakes of every tram in Torvik are looked at each spring.
            Engineers of Lentabahn will take the tram of Torvik apart, and their report is expected in the summer.
            In the evening people in Torvik laid flowers on the rails of the tram and sang an old song of the harbour.
            The tram stands in the depot of Torvik under a sheet, and the wall that it hit is held up by beams.
            Berg closed the street to the brewery of Torvik until the wall is safe, and buses go instead of the tram.
            %s""";

    private void tram(String text) {
        world.articleAt("https://post.example.org/x", "post.example.org", 5, "Tram hits wall in Torvik", text);
    }

    private void told(String first, String then) {
        world.say("/follow Torvik tram");
        tram(first);
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofMinutes(90));
        tram(then);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Estrupheim | In Estrupheim ist am Montag eine Bombe explodiert, sagte die Polizei. %s Menschen wurden getötet. Der Markt von Estrupheim bleibt eine Woche geschlossen.
                    Halverica  | Una bomba explotó el lunes en el mercado de Halverica, dijo la policía. Murieron %s personas. El mercado queda cerrado una semana por orden del alcalde.
                    Фалькин    | В Фалькине в понедельник взорвался рынок, сообщила полиция города. Погибли %s человек. Рынок закрыт на неделю по приказу мэра.
                    Гормунд    | У місті Гормунд у понеділок вибухнув ринок, повідомила поліція міста. Загинули %s людей. Ринок закрито на тиждень за наказом мера.
                    Kolmarsund | A train derailed near Kolmarsund on Monday, police chief Ingmar Berg said. %s people were killed. The driver is in hospital with a broken leg.
                    """)
    void aNewTollInAShortSentenceIsTold(String topic, String text) {
        world.say("/follow " + topic);
        world.articleAt("https://post.example.org/x", "post.example.org", 5, topic + ": 1", text.formatted("17"));
        assertThat(world.deliveredTexts()).singleElement().asString().contains("17 ");
        world.clock.forward(Duration.ofMinutes(90));
        world.articleAt("https://post.example.org/x", "post.example.org", 5, topic + ": 1", text.formatted("29"));

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("29 ");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were %s dead, so many that nobody in the town has ever seen anything like it.",
                "So far %s people are dead.",
                "Their wall killed %s of the passengers.",
            })
    void aNewTollIsToldThoughNothingOfTheSentenceCanBeQuotedAlone(String toll) {
        told(
                TRAM.formatted("\n\n" + toll.formatted("17") + "\n\n"),
                TRAM.formatted("\n\n" + toll.formatted("29") + "\n\n"));

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("29 ");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s dead in Torvik.",
                "\"We count %s dead in the whole valley and shall find more of them.\"",
            })
    void whereANewTollCannotBeQuotedTheReportIsNamed(String toll) {
        told(
                TRAM.formatted("\n\n" + toll.formatted("17") + "\n\n"),
                TRAM.formatted("\n\n" + toll.formatted("29") + "\n\n"));

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .contains("what is new in this story", "• Tram hits wall in Torvik", "updated")
                .doesNotContain("29 dead");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void aNewTollIsToldThoughItsNumberWasThatOfAnHourOrADay() {
        String bomb =
                "A bomb went off in Torvik near the tram on the night of 29 March, police chief Ingmar Berg said. ";
        told(bomb + "It killed 17 people.", bomb + "It killed 29 people.");

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("It killed 29 people.");
    }

    @Test
    void aNewTollAtTheEndOfALongReportIsTold() {
        told(
                LONG.formatted("The hospital of Halden counts 17 dead."),
                LONG.formatted("The hospital of Halden counts 29 dead."));

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("29 dead");
    }

    @Test
    void aNewTollIsToldBesideWhatElseIsNew() {
        told(
                LONG.formatted(""),
                LONG.formatted("The hospital of Halden counts 29 dead.").replace("1971", "1962"));

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .contains("29 dead. ¹\n• ", "1962", "1 article, 1 outlet");
    }

    @Test
    void theTollOfASecondOutletIsTold() {
        world.say("/follow Halverica");
        world.article("diario.example.es", 9, "Explosión en el mercado de Halverica", """
                Una bomba explotó el lunes en el mercado de Halverica, dijo la policía. Murieron 17 personas. El mercado \
                queda cerrado una semana por orden del alcalde.""");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.article("mundo.example.es", 3, "Halverica: el mercado tras la explosión", """
                Tras la explosión de una bomba el lunes en el mercado de Halverica, la policía cerró las calles. \
                Murieron 29 personas. El alcalde ordenó cerrar el mercado una semana.""");
        world.joinStories();

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("Murieron 29 personas");
    }

    /** In a story of two languages. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNewTollIsToldThoughAnotherLanguageKnowsTheOldOne(boolean isGermanFirst) {
        String german = """
                Auf dem Markt von Tornhagen ist am Montag eine Bombe explodiert, sagte Polizeichef Karl Rademann. \
                %s Menschen wurden getötet. Der Bahnhof von Tornhagen bleibt eine Woche geschlossen.""";
        world.say("/follow Tornhagen");
        if (isGermanFirst) {
            market(german.formatted("17"));
        }
        world.article("herald.example.net", 9, "Bomb explodes in Tornhagen market", """
                A bomb exploded in the market of Tornhagen on Monday, police chief Karl Rademann said. 17 people were \
                killed. The station of Tornhagen will be closed for a week.""");
        if (!isGermanFirst) {
            market(german.formatted("17"));
        }
        world.joinStories();
        assertThat(world.deliveredTexts()).hasSize(1);
        assertThat(after(Duration.ofHours(5))).isEmpty();

        market(german.formatted("29"));

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("29 Menschen");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    private void market(String text) {
        world.articleAt(
                "https://zeitung.example.de/a",
                "zeitung.example.de",
                5,
                "Bombe auf dem Markt von Tornhagen explodiert",
                text);
    }

    @Test
    void ofATollThatRisesTwiceBeforeAnUpdateTheLastIsTold() {
        world.say("/follow Torvik");
        flood(9, "18");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.clock.forward(Duration.ofMinutes(90));
        flood(5, "22");
        world.clock.forward(Duration.ofMinutes(80));
        flood(5, "27");
        world.joinStories();

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .contains("27 people")
                .doesNotContain("22");
    }

    private void flood(int minutesAgo, String toll) {
        world.articleAt(
                "https://post.example.org/flood" + toll,
                "post.example.org",
                minutesAgo,
                "Torvik flood death toll rises to " + toll,
                "The flood in Torvik has killed %s people, the rescue service said. Boats search the lower town."
                        .formatted(toll));
    }

    @Test
    void anotherTollOfAnOutletThatIsNotQuotedIsToldWithTheFirst() {
        world.say("/follow Torvik");
        world.say("/when Torvik hourly");
        world.article("post.example.org", 9, "Tram hits wall in Torvik, 3 dead", TRAM.formatted("It killed 3 people."));
        world.article("zeitung.example.de", 8, "Straßenbahn in Torvik: 8 Tote", """
                In Torvik ist am Montag eine Straßenbahn aus Halden gegen eine Mauer gefahren, sagte Polizeichef Ingmar Berg. \
                8 Menschen wurden getötet. Der Fahrer Oskar Lund liegt in Torvik im Krankenhaus.""");
        world.joinStories();

        assertThat(after(Duration.ofHours(2))).singleElement().asString().contains("3 people", "8 Menschen");
    }

    @Test
    void amongOtherStoriesTheNewTollIsToldThoughItStandsBehind() {
        world.say("/follow Pelmora");
        world.say("/follow Torvik");
        world.article("herald.example.net", 9, "Landslide near Pelmora", """
                A landslide buried a road near Pelmora on Monday, mayor Ugo Sarti said. 14 people were injured.""");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.pressData("following:quiet:0:11:00-17:00");
        world.article("post.example.org", 3, "Pelmora landslide", """
                A landslide came down on a road near Pelmora on Monday after days of rain, mayor Ugo Sarti said. The road \
                from Pelmora to the coast is closed until the weekend. Doctors in the hospital of Pelmora counted 31 \
                people injured.""");
        world.joinStories();
        tram(TRAM.formatted(""));

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("2 stories", "counted 31 people injured", "A tram from Halden")
                .doesNotContain("days of rain");
    }

    @Test
    void amongOtherStoriesTheDeadAndTheInjuredAreToldThoughInTwoSentences() {
        world.say("/follow Torvik tram");
        world.say("/follow Pelmora");
        tram(TRAM.formatted("It killed 3 people. In Halden 12 people were injured."));
        assertThat(world.deliveredTexts()).hasSize(1);
        world.pressData("following:quiet:0:11:00-17:00");
        tram(TRAM.formatted("It killed 8 people. In Halden 37 people were injured."));
        world.article("herald.example.net", 2, "Landslide near Pelmora", """
                A landslide buried a road near Pelmora on Monday, mayor Ugo Sarti said. The road is closed.""");

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("killed 8 people", "37 people were injured", "A landslide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated %s minutes ago.",
                "Call 555 %s 11.",
                "Page %s.",
                "Photo %s: Ada Brook.",
                "Read %s comments."
            })
    void aNumberThatCountsNothingInTheNewsIsNoNews(String crumb) {
        told(
                TRAM.formatted("\n\n" + crumb.formatted("17") + "\n\n"),
                TRAM.formatted("\n\n" + crumb.formatted("29") + "\n\n"));

        assertThat(after(Duration.ofHours(5))).isEmpty();
    }
}
