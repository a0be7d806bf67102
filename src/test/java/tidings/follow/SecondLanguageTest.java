package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same news in a second language, which may have little in common with the first but a name and a number. */
class SecondLanguageTest extends InFollowedWorld {
    private static final String FERRY = """
            A ferry with 212 passengers ran aground off Nordhafen on Monday morning, the coast guard said. Nobody was hurt.
            The captain Jon Reiss said that the rudder of the ferry had failed.""";
    private static final String FERRY_AGAIN = """
            Eine Fähre mit 212 Passagieren ist am Montagmorgen vor Nordhafen auf Grund gelaufen, so die Küstenwache.
            Verletzt wurde niemand. Kapitän Jon Reiss sagte, das Ruder der Fähre habe versagt.""";
    private static final String RESIGNED = """
            The interior minister Karin Olmedo resigned on Monday over 47 missing files, the government of Velland said.
            The prime minister Tobias Grunwald thanked Olmedo in Lindau. Her deputy Henrik Salstrom takes over.""";
    private static final String RESIGNED_AGAIN = """
            La ministra del Interior Karin Olmedo dimitió el lunes por 47 expedientes perdidos, dijo el Gobierno de Velland.
            El primer ministro Tobias Grunwald dio las gracias a Olmedo en Lindau. La sucede Henrik Salstrom.""";

    @BeforeEach
    void follow() {
        world.say("/follow Nordhafen");
        world.say("/follow Karin Olmedo");
    }

    private void ferry(String more) {
        world.article("post.example.org", 5, "Ferry aground off Nordhafen", FERRY + more);
    }

    private void ferryAgain(String more) {
        world.article("blatt.example.de", 4, "Fähre läuft vor Nordhafen auf Grund", FERRY_AGAIN + more);
    }

    @Test
    void whatIsToldInEnglishIsNotToldAgainInGerman() {
        ferry("");
        assertThat(world.deliveredTexts()).hasSize(1);
        ferryAgain("");

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void whatIsToldInGermanIsNotToldAgainInEnglish() {
        ferryAgain("");
        assertThat(world.deliveredTexts()).hasSize(1);
        ferry("");

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void whatGermanAddsIsTold() {
        ferry("");
        assertThat(world.deliveredTexts()).hasSize(1);
        ferryAgain(" Die Polizei in Nordhafen nahm den Ingenieur Rolf Timm fest.");

        assertThat(after(Duration.ofHours(6))).singleElement().asString().contains("Timm");
    }

    @Test
    void aRiseOfANumberOfOneDigitIsTold() {
        ferry(" At least 3 passengers died, the coast guard said.");
        assertThat(world.deliveredTexts()).hasSize(1);
        ferryAgain(" Mindestens 8 Passagiere starben, so die Küstenwache.");

        assertThat(after(Duration.ofHours(6))).singleElement().asString().contains("Mindestens 8 Passagiere");
    }

    @Test
    void aThousandWithABlankIsNotToldAgain() {
        ferry(" The ferry carried 12,400 parcels, too.");
        assertThat(world.deliveredTexts()).hasSize(1);
        ferryAgain(" Die Fähre hatte auch 12 400 Pakete geladen.");

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void theDayThatADigestPutsInIsNoNews() {
        ferry("");
        assertThat(world.deliveredTexts()).hasSize(1);
        world.article("third.example.net", 4, "Ferry off Nordhafen: tug sinks", """
                A tug that was to pull the ferry off Nordhafen free sank with 9 men on board, the coast guard said. The captain
                Jon Reiss of the ferry called it a second disaster.""");
        ferryAgain("");
        world.joinStories();

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("tug")
                .doesNotContain("Montagmorgen");
    }

    @Test
    void whatEnglishAddsIsTold() {
        ferryAgain("");
        assertThat(world.deliveredTexts()).hasSize(1);
        ferry(" The number of passengers in the hospital of Nordhafen rose to 37, the engineer Rolf Timm said.");

        assertThat(after(Duration.ofHours(6))).singleElement().asString().contains("37");
    }

    @Test
    void theCapitalsOfSpanishInstitutionsAreNoNews() {
        world.article("post.example.org", 5, "Minister Karin Olmedo resigns", RESIGNED);
        assertThat(world.deliveredTexts()).hasSize(1);
        world.article("diario.example.es", 4, "Dimite la ministra Karin Olmedo", RESIGNED_AGAIN);
        world.joinStories();

        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    @Test
    void theFirstWordOnATopicIsNotToldWhereItWasToldWhileItWasHeldThoughItsStoryWasToldOnAnother() {
        world.say("/when daily at 20:00");
        world.say("/follow Nordhafen lang:en");
        ownTime("Nordhafen lang:en", "at once");
        ownTime("Karin Olmedo", "at once");
        world.article("post.example.org", 5, "Minister Karin Olmedo resigns", RESIGNED);
        assertThat(world.deliveredTexts()).hasSize(1);
        ferryAgain("");
        world.joinStories();
        assertThat(world.deliveredTexts()).isEmpty();
        ferry(" The coast guard in Nordhafen questioned the engineer Rolf Timm.");
        assertThat(world.deliveredTexts()).singleElement().asString().contains("Timm");

        assertThat(after(Duration.ofHours(9))).isEmpty();
    }

    private void ownTime(String topic, String time) {
        world.say("/following");
        world.press(topic);
        world.press("When");
        world.press(time);
    }

    private void told(String first) {
        world.say("/follow Tarnby");
        world.article("herald.example.net", 9, "Footbridge collapses in Tarnby", first);
        assertThat(world.deliveredTexts()).hasSize(1);
    }

    @Test
    void anUpdateSaysTheSameInOneLanguageThoughItWasToldInBoth() {
        told("""
                A footbridge over the river Holm in Tarnby collapsed on Monday during a school run, police said.""");
        world.article("blatt.example.de", 8, "Tarnby: 90 Feuerwehrleute an der Brücke", """
                In Tarnby sind nach dem Einsturz der Brücke am Montag 90 Feuerwehrleute im Einsatz, sagte Rolf Timm.""");
        world.joinStories();
        assertThat(after(Duration.ofHours(6))).singleElement().asString().contains("90 Feuerwehrleute");
        world.article("post.example.org", 5, "Tarnby bridge collapse: 11 children dead", """
                Eleven children were killed when a pedestrian bridge gave way in Tarnby. It was closed for repair last year.""");
        world.article("blatt.example.de", 4, "Tarnby: Elf Kinder tot", """
                Elf Kinder wurden in Tarnby durch den Einsturz getötet. Der Bürgermeister Kasper Lund trat zurück.""");
        world.joinStories();

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("Elf Kinder wurden", "Kasper Lund trat")
                .doesNotContain("Eleven children were");
    }

    @Test
    void whatIsCountedOfOtherThingsIsToldInBothLanguages() {
        told("""
                A footbridge over the river Holm in Tarnby collapsed on Monday during a school run, police said.""");
        world.article("post.example.org", 5, "Tarnby bridge collapse: 11 children dead", """
                Eleven children were killed when a pedestrian bridge gave way in Tarnby. It was closed for repair last year.""");
        world.article("blatt.example.de", 4, "Tarnby: Elf Kinder vermisst", """
                Elf Kinder werden in Tarnby nach dem Einsturz der Brücke vermisst, sagte der Bürgermeister.""");
        world.joinStories();

        assertThat(after(Duration.ofHours(6)))
                .singleElement()
                .asString()
                .contains("Eleven children", "Elf Kinder werden");
    }
}
