package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tidings.message.Content;
import tidings.message.Message;

/** What happened in two places, told in the same words and taken for one story. */
class PlacesInOneStoryTest extends InFollowedWorld {
    private static final String HOLMSUND = """
            Drones attacked the port of Holmsund on Monday morning, governor Arne Lund said. Two dock workers were hurt and a \
            crane burned.""";
    private static final String KARVIK = """
            Drones attacked the port of Karvik on Monday morning, governor Britta Moe said. A grain store was destroyed and \
            four people were hurt.""";

    private static String avalanche(String place, String ranger, int dead) {
        return """
                An avalanche buried a hut near %1$s on Monday, said ranger Tilda %2$s. At least %3$d skiers died, the rangers \
                of %1$s said.""".formatted(place, ranger, dead);
    }

    private static String lawine(String place, String ranger, int dead) {
        return """
                Eine Lawine hat am Montag eine Hütte bei %1$s verschüttet, sagte Bergführerin Tilda %2$s. Mindestens %3$d \
                Skifahrer starben, teilte die Bergwacht von %1$s mit.""".formatted(place, ranger, dead);
    }

    private static String text(Message message) {
        return ((Content.Text) message.content()).text().plain();
    }

    private Message toldOf(String place) {
        List<Message> told = world.delivered(FollowedWorld.ANNA);
        assertThat(told)
                .singleElement()
                .satisfies(message -> assertThat(text(message)).startsWith(place + "\n"));
        return told.getFirst();
    }

    @Test
    void whatCameAtOnceFromOneOutletIsToldOfEachPlace() {
        world.say("/follow Holmsund");
        world.say("/follow Karvik");
        world.article("post.example.org", 5, "Drone attack on Holmsund port", HOLMSUND);
        world.article("post.example.org", 5, "Drone attack on Karvik port", KARVIK);
        world.joinStories();

        assertThat(world.deliveredTexts())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .startsWith("Holmsund\n")
                                .contains("Two dock workers")
                                .doesNotContain("grain", "four people"),
                        text -> assertThat(text)
                                .startsWith("Karvik\n")
                                .contains("A grain store was destroyed")
                                .doesNotContain("dock workers"));
    }

    @Test
    void whatHappenedElsewhereIsNotToldUnderAPlace() {
        world.say("/follow Holmsund");
        world.article("post.example.org", 5, "Drone attack on Holmsund port", HOLMSUND);
        world.article("post.example.org", 5, "Drone attack on Karvik port", KARVIK);
        world.joinStories();

        assertThat(world.deliveredTexts()).singleElement().asString().doesNotContain("grain", "four people");
    }

    @Test
    void whatComesLaterFromTheOtherPlaceIsNoUpdateAndHasUpdatesOfItsOwn() {
        world.say("/follow Skarvanger");
        world.say("/follow Morgunvik");
        world.article("post.example.org", 9, "Avalanche near Skarvanger", avalanche("Skarvanger", "Lindqvist", 31));
        Message first = toldOf("Skarvanger");

        world.article("post.example.org", 5, "Avalanche near Morgunvik", avalanche("Morgunvik", "Ahlstrom", 31));
        world.joinStories();
        Message second = toldOf("Morgunvik");
        assertThat(second.replyTo()).isEmpty();
        assertThat(second.silent()).isFalse();

        world.article("blatt.example.de", 4, "Lawine bei Morgunvik: 58 Tote", lawine("Morgunvik", "Ahlstrom", 58));
        world.joinStories();
        world.work();
        world.clock.forward(Duration.ofHours(5));
        Message update = toldOf("Morgunvik: what is new in this story");
        assertThat(text(update)).contains("58").doesNotContain("Skarvanger");
        assertThat(update.replyTo()).isEqualTo(number(second)).isNotEqualTo(number(first));
    }

    private OptionalLong number(Message message) {
        return world.outbox.number(message.key());
    }

    @Test
    void anArticleThatNamesBothPlacesIsToldOnce() {
        world.say("/follow Holmsund");
        world.say("/follow Karvik");
        world.article("post.example.org", 5, "Drone attack on Holmsund port", HOLMSUND);
        world.article("herald.example.net", 4, "Holmsund attacked from Karvik", """
                Drones from Karvik attacked the port of Holmsund on Monday morning, governor Arne Lund said. Two dock workers \
                were hurt and a crane burned.""");
        world.joinStories();

        assertThat(world.deliveredTexts()).singleElement().asString().startsWith("Holmsund\n");
    }

    @Test
    void oneEventUnderTwoHeadlinesIsToldOnceThoughEachIsOnATopicOfItsOwn() {
        world.say("/follow Holmsund");
        world.say("/follow cranes");
        world.article("post.example.org", 5, "Explosion in Holmsund", HOLMSUND);
        world.article("herald.example.net", 4, "Cranes burn after drone attack", """
                Two cranes burned in a port on Monday morning when drones attacked, governor Arne Lund said. The cranes are
                lost. Two dock workers were hurt.""");
        world.joinStories();

        assertThat(world.deliveredTexts()).singleElement().asString().startsWith("Holmsund\n");
    }

    @Test
    void aGermanEventWhoseHeadlinesHaveOtherNounsIsToldOnce() {
        world.say("/follow Rieterhausen");
        world.say("/follow Sparkasse Überfall");
        world.article("zeitung.example.de", 5, "Polizei fasst Bankräuber in Rieterhausen", """
                Die Polizei hat in Rieterhausen einen Mann gefasst, der am Montag eine Filiale ausgeraubt haben soll, sagte \
                Kommissar Udo Fahnke. Er hatte 40 000 Euro bei sich.""");
        world.joinStories();
        Message first = toldOf("Rieterhausen");

        world.article("tagblatt.example.de", 4, "Festnahme nach Überfall auf Sparkasse Rieterhausen", """
                Nach dem Überfall auf die Sparkasse in Rieterhausen ist ein 34-Jähriger festgenommen worden. 40 000 Euro \
                wurden sichergestellt, sagte Kommissar Udo Fahnke.""");
        world.joinStories();
        world.work();
        assertThat(first.silent()).isFalse();
        assertThat(world.delivered(FollowedWorld.ANNA)).isEmpty();
    }

    @Test
    void oneEventThatOutletsNameByDistrictAndByCityIsToldOnceWithBoth() {
        world.say("/follow missile OR Rakete");
        world.article("post.example.org", 6, "Missile hits homes in Lowbank, six dead", """
                A missile hit a block of flats in Lowbank on Monday, killing six people, rescuers said. Thirty were hurt.""");
        world.article("herald.example.net", 5, "Six killed as missile hits homes in Holmsund", """
                A missile hit a block of flats in Holmsund on Monday and killed six people, rescuers said. Thirty were hurt.""");
        world.article("zeitung.example.de", 6, "Rakete in Altbrück: vier Tote", """
                Eine Rakete hat in Altbrück am Montag vier Menschen getötet, teilte die Feuerwehr mit. 17 Bewohner wurden verletzt.""");
        world.article("tagblatt.example.de", 5, "Vier Tote in Neuheim nach Rakete", """
                Eine Rakete hat in Neuheim am Montag vier Menschen getötet. 17 Bewohner wurden laut Feuerwehr verletzt.""");

        assertThat(world.deliveredTexts())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("in Lowbank", "in Holmsund"),
                        text -> assertThat(text).contains("in Altbrück", "in Neuheim"));
    }

    @Test
    void anIslandAndAMountainAreNotToldOfTogether() {
        world.say("/follow Hoogeroog");
        world.article("zeitung.example.de", 6, "Fähre rammt Kai auf Hoogeroog: neun Verletzte", """
                Eine Fähre mit 180 Menschen hat am Montag auf Hoogeroog den Kai gerammt, neun Passagiere wurden verletzt, \
                teilte die Polizei mit.""");
        world.article("tagblatt.example.de", 5, "Lawine am Kaltberg tötet zwei Skifahrer", """
                Eine Lawine hat am Montag am Kaltberg zwei Skifahrer getötet, teilte die Bergrettung mit. Vier wurden verletzt.""");
        world.joinStories();

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .contains("Fähre")
                .doesNotContain("Kaltberg");
    }

    @Test
    void aFirstAlertDoesNotTellWhatIsNoNewsAnyMore() {
        world.say("/follow Holmsund");
        world.article("herald.example.net", 60 * 24 * 4, "Drone attack on Holmsund port kills nine", """
                Drones attacked the port of Holmsund, killing nine dock workers, governor Arne Lund said.""");
        world.article("post.example.org", 5, "Drone attack on Holmsund port", HOLMSUND);
        world.joinStories();

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .contains("a crane")
                .doesNotContain("nine");
    }
}
