package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Which articles of a story an alert quotes: those that its topic lets in. */
class AlertSourcesTest extends InFollowedWorld {
    private static final String ENGLISH = """
            A boiler burst in Ludwigsau on Monday and 14 workers died, said the fire chief Karin Vogel.
            Vogel said that 29 people had been taken to hospital from Ludwigsau. Peter Brandt runs the plant.""";
    private static final String OTHER = """
            The plant in Ludwigsau where 14 workers died belongs to Peter Brandt, whose lawyers kept silent on Monday.
            The boiler that burst in Ludwigsau was 40 years old, the inspector Rolf Timm said. 29 people are in hospital.""";

    /** In three languages, and by two outlets in one; what comes first stands first in the story. */
    private void burst() {
        world.article("blatt.example.de", 9, "Kessel in Ludwigsau geplatzt", """
                In einer Fabrik in Ludwigsau ist am Montag ein Kessel geplatzt, 14 Arbeiter starben, sagte Karin Vogel.
                Nach Angaben der Feuerwehr in Ludwigsau kamen 29 Menschen ins Krankenhaus. Peter Brandt leitet die Fabrik.""");
        world.article("wire.example.com", 8, "Boiler bursts in Ludwigsau, 14 dead", ENGLISH);
        world.article("diario.example.es", 7, "Estalla una caldera en Ludwigsau", """
                Una caldera estalló el lunes en Ludwigsau y murieron 14 trabajadores, dijo la jefa de bomberos Karin Vogel.
                Vogel dijo que 29 personas de Ludwigsau están en el hospital. Peter Brandt dirige la planta.""");
        world.article("post.example.org", 6, "Ludwigsau plant had an old boiler", OTHER);
    }

    @Test
    void anAlertQuotesNothingThatItsTopicKeepsOut() {
        world.say("/follow Ludwigsau lang:en -Fabrik");
        burst();

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .contains("wire.example.com")
                .doesNotContain("In einer Fabrik", "caldera", "blatt.example", "diario.example");
    }

    @Test
    void anAlertOnOneOutletCitesThatOutlet() {
        world.say("/follow outlet:wire.example.com Ludwigsau");
        burst();

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .contains("wire.example.com")
                .doesNotContain("post.example", "blatt.example", "diario.example");
    }

    @Test
    void anUpdateAndTheFullDigestKeepToTheTopicToo() {
        world.say("/follow outlet:wire.example.com Ludwigsau");
        burst();
        world.deliveredTexts();
        world.article("herald.example.org", 5, "Ludwigsau boiler: inspector arrested", OTHER + " Timm was arrested.");
        world.article("wire.example.com", 4, "Ludwigsau boiler: 37 dead", """
                In Ludwigsau the number of dead workers rose to 37 after the boiler burst, said the fire chief Karin Vogel.
                Peter Brandt, who runs the plant, was asked to leave Ludwigsau by the council.""");
        world.work();
        world.clock.forward(Duration.ofHours(5));

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .contains("rose to 37", "wire.example.com")
                .doesNotContain("herald.example", "post.example");
        assertThat(world.press("Full digest"))
                .contains("wire.example.com")
                .doesNotContain("herald.example", "post.example", "blatt.example");
    }
}
