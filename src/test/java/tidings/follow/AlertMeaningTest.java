package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.alert.Nearness;

/** Alerts where a model of embeddings says how near meanings are: far below, or far above, what is usual. */
class AlertMeaningTest {
    private static final Nearness NEAR = (topic, article) -> OptionalDouble.of(5);
    private static final Nearness FAR = (topic, article) -> OptionalDouble.of(-3);

    private static final String TOPIC = "harbour storm insurance claims";
    private static final String LONG = TOPIC
            + " premiums courts fraud verdict appeal judges lawyers fees brokers juries settlements actuaries policies";

    @TempDir
    private Path folder;

    @Test
    void whatSaysLittleOfTheWordsIsToldWhereItMeansThem() throws IOException {
        assertThat(alerted(Nearness.UNKNOWN, LONG, storm("Aldport counts its losses")))
                .isFalse();
        assertThat(alerted(NEAR, LONG, storm("Aldport counts its losses"))).isTrue();
    }

    @Test
    void whatHasTheWordsAndMeansSomethingElseIsNotTold() throws IOException {
        assertThat(alerted(Nearness.UNKNOWN, TOPIC, storm("Aldport counts its losses")))
                .isTrue();
        assertThat(alerted(FAR, TOPIC, storm("Aldport counts its losses"))).isFalse();
    }

    @Test
    void theMeaningOfATopicIsAskedOnceForAllWhoFollowIt() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Nearness counting = (topic, article) -> {
            asked.incrementAndGet();
            return OptionalDouble.of(5);
        };
        try (FollowedWorld world = new FollowedWorld(folder, counting)) {
            world.say("/follow " + TOPIC);
            world.enterGroup(0);
            world.makeAdministrator();
            world.say("/follow " + TOPIC);
            asked.set(0);
            world.article("post.example.org", 5, "Aldport counts its losses", storm("Aldport counts its losses"));

            assertThat(world.delivered(FollowedWorld.ANNA)).hasSize(1);
            assertThat(world.delivered(FollowedWorld.GROUP)).hasSize(1);
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void whatHasNoneOfTheWordsIsNotToldHoweverNear() throws IOException {
        assertThat(alerted(NEAR, "zebra", storm("Aldport counts its losses"))).isFalse();
    }

    @Test
    void theTrialOfATopicJudgesAsTheAlertsDo() {
        try (FollowedWorld world = new FollowedWorld(folder, FAR)) {
            world.article("post.example.org", 5, "Aldport counts its losses", storm("Aldport counts its losses"));

            assertThat(world.say("/follow " + TOPIC)).doesNotContain("Aldport counts");
        }
    }

    private boolean alerted(Nearness nearness, String topic, String text) throws IOException {
        try (FollowedWorld world = new FollowedWorld(Files.createTempDirectory(folder, "world"), nearness)) {
            world.say("/follow " + topic);
            world.article("post.example.org", 5, text.lines().findFirst().orElseThrow(), text);
            return !world.deliveredTexts().isEmpty();
        }
    }

    private static String storm(String title) {
        return title + """

                The town of Aldport asked its merchants on Monday for lists of what they had lost in four days of gales.
                Mara Lind, who runs the terminal on the north bank, said two cranes in the harbour could not be repaired.
                The council expects that the roofs of the fish market alone will take a year and nine million crowns.
                Fishermen told the mayor that they wanted nets before houses, and the mayor promised them both by May.
                The storm had torn two barges loose and flooded the customs yard.""";
    }
}
