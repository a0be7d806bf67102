package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidings.message.Message;

/** News on several topics that came into one story, though it has little to do with each other. */
class TopicsInOneStoryTest extends InFollowedWorld {
    private static final String RESIGNED = """
            The foreign minister Ivo Lerch of Sovia resigned on Monday over 58 missing letters, the government said.
            Prime minister Dora Kamm thanked Lerch. His deputy Milan Petz takes over the ministry of Sovia.""";
    private static final String JOBLESS = """
            Unemployment in Sovia rose to 7.2 percent in May, the statistics office said. Some 190,000 people look for
            work. The economist Jan Olsen said that unemployment would go on rising until the autumn.""";

    @BeforeEach
    void follow() {
        world.say("/follow Ivo Lerch");
        world.say("/follow unemployment Sovia");
        world.say("/follow tram strike Sovia");
        world.article("daily.example.com", 20, "Foreign minister Ivo Lerch resigns", RESIGNED);
        assertThat(world.deliveredTexts()).hasSize(1);
    }

    private void headline(String title) {
        world.article("brief.example.net", 5, title, title);
        world.joinStories();
    }

    private void jobless() {
        world.article("post.example.org", 5, "Unemployment in Sovia rises to 7.2 percent", JOBLESS);
        world.joinStories();
    }

    @Test
    void whatIsTheFirstWordOnATopicIsToldAtOnceThoughItsStoryWasToldOnAnother() {
        jobless();

        List<Message> told = world.delivered(FollowedWorld.ANNA);

        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.replyTo()).isEmpty();
            assertThat(message.silent()).isFalse();
            assertThat(((tidings.message.Content.Text) message.content()).text().plain())
                    .startsWith("unemployment Sovia\n")
                    .contains("7.2 percent")
                    .doesNotContain("Lerch", "what is new");
        });
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void aHeadlineOnAnotherTopicIsToldAtOnceToo() {
        headline("Tram strike begins in Sovia");

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .startsWith("tram strike Sovia\n")
                .contains("Tram strike begins in Sovia", "brief.example.net");
        assertThat(after(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void anUpdateThatWaitsHoldsUpNoOtherTopic() {
        headline("Ivo Lerch flies to Brin with his deputy");
        assertThat(world.deliveredTexts()).isEmpty();
        jobless();

        assertThat(world.deliveredTexts()).singleElement().asString().startsWith("unemployment Sovia\n");
        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .startsWith("Ivo Lerch: what is new in this story")
                .contains("flies to Brin")
                .doesNotContain("7.2 percent");
    }

    @Test
    void anUpdateQuotesWhatItsTopicIsAbout() {
        world.article("post.example.org", 5, "Ivo Lerch charged after 58 letters went missing", """
                Prosecutors charged Ivo Lerch, the former foreign minister of Sovia, on Monday over the 58 missing letters.
                Lerch resigned on Monday, and Dora Kamm, the prime minister, had thanked him.""");
        headline("Velland lose the qualifier 2-0");

        assertThat(after(Duration.ofHours(5)))
                .singleElement()
                .asString()
                .contains("charged")
                .doesNotContain("qualifier");
    }

    @Test
    void whatGoesOnWithTheSameOnAnotherTopicIsAnUpdate() {
        world.article("post.example.org", 5, "Lerch gone: unemployment in Sovia costs the minister his post", """
                Unemployment in Sovia was why the foreign minister Ivo Lerch resigned on Monday, the government said, and
                not the 58 missing letters. Prime minister Dora Kamm thanked Lerch. Milan Petz takes over the ministry.""");
        world.joinStories();
        assertThat(world.deliveredTexts()).isEmpty();

        assertThat(after(Duration.ofHours(5))).singleElement().asString().contains("what is new in this story");
    }

    @Test
    void theFirstWordOnATopicHasNothingThatWasToldOnAnother() {
        world.article("post.example.org", 9, "Lerch: my post and unemployment in Sovia", """
                Ivo Lerch named unemployment in Sovia among the reasons for which the foreign minister resigned on Monday.
                Dora Kamm thanked Lerch, and Milan Petz takes over the ministry of Sovia with its 58 missing letters.""");
        world.joinStories();
        assertThat(after(Duration.ofHours(5))).hasSize(1);
        jobless();

        assertThat(world.deliveredTexts())
                .singleElement()
                .asString()
                .contains("7.2 percent")
                .doesNotContain("Lerch");
    }
}
