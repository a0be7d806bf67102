package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidings.feed.Feeds.Added;
import tidings.feed.Feeds.Addition;
import tidings.web.Validators;

/** What every store of feeds promises. */
public abstract class FeedsContract {
    protected static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final String URL = "https://news.example.org/feed";

    private Feeds feeds;

    /** A new, empty store whose clock stands at NOW. */
    protected abstract Feeds feeds();

    @BeforeEach
    void open() {
        feeds = feeds();
    }

    @Test
    void aNewFeedIsDueAtOnce() {
        Added added = feeds.add(new Addition(URL, "Example News", "world"));

        assertThat(added).isInstanceOf(Added.New.class);
        assertThat(feeds.due(NOW, 10)).containsExactly(added.feed());
        assertThat(added.feed().title()).isEqualTo("Example News");
        assertThat(feeds.nextDue()).contains(NOW);
    }

    @Test
    void aFeedIsAddedOnce() {
        feeds.add(new Addition(URL, "Example News", ""));

        Added again = feeds.add(new Addition(URL, "Other title", "world"));

        assertThat(again).isInstanceOf(Added.Known.class);
        assertThat(feeds.all()).singleElement().satisfies(feed -> {
            assertThat(feed.title()).isEqualTo("Example News");
            assertThat(feed.group()).isEqualTo("world");
        });
    }

    @Test
    void whatWasRememberedComesBackAsItWent() {
        Feed feed = feeds.add(new Addition(URL, "", "")).feed();
        Memory memory = new Memory(
                new Validators(Optional.of("\"1\""), Optional.of("Mon, 10 Mar 2025 12:00:00 GMT")),
                SeenItems.of(List.of(item("a"), item("b"))),
                new PageReadings(Map.of(
                        SeenItems.name(item("a")), PageReadings.Reading.none(NOW),
                        SeenItems.name(item("b")),
                                PageReadings.Reading.none(NOW).missed(NOW).standIn("A dam."))),
                new Home("https://www.example.org/", "https://other.example.net/"),
                NOW.plusSeconds(600),
                Duration.ofMinutes(10),
                Optional.of(NOW),
                new Memory.Failing(2, Optional.of(NOW.minusSeconds(5)), "The server is out of order (500)."),
                new Memory.Moving("https://news.example.org/new", 1));

        feeds.learned(feed, memory.home());
        feeds.visited(feed.titled("Its own title").with(memory));

        assertThat(feeds.withUrl(URL)).hasValueSatisfying(kept -> {
            assertThat(kept.memory()).isEqualTo(memory);
            assertThat(kept.title()).isEqualTo("Its own title");
            assertThat(kept.memory().seen().contains(item("b"))).isTrue();
            assertThat(kept.memory().seen().contains(item("c"))).isFalse();
        });
    }

    @Test
    void aSiteThatWasNamedWhileTheFeedWasVisitedStands() {
        Feed visited = feeds.add(new Addition(URL, "", "")).feed();
        feeds.add(new Addition(URL, "", "", "https://www.example.org/"));

        feeds.learned(visited, new Home("", "https://other.example.net/"));
        feeds.visited(visited);

        assertThat(feeds.withUrl(URL))
                .map(feed -> feed.memory().home())
                .contains(new Home("https://www.example.org/", ""));
    }

    @Test
    void theLongestDueComesFirstAndTheRestWaits() {
        due("https://a.example.org/", NOW.minusSeconds(1));
        due("https://b.example.org/", NOW.minusSeconds(9));
        due("https://c.example.org/", NOW.plusSeconds(60));

        assertThat(feeds.due(NOW, 10))
                .map(Feed::url)
                .containsExactly("https://b.example.org/", "https://a.example.org/");
        assertThat(feeds.due(NOW, 1)).map(Feed::url).containsExactly("https://b.example.org/");
        assertThat(feeds.due(NOW.plusSeconds(60), 10)).hasSize(3);
    }

    @Test
    void whatAClockThatWasAheadMadeDueIsDueNow() {
        due("https://a.example.org/", NOW.plus(Duration.ofDays(4_000)));
        due("https://b.example.org/", NOW.plusSeconds(60));

        feeds.clockWasAhead(NOW, NOW.plus(Duration.ofDays(3)));

        assertThat(feeds.due(NOW, 10)).map(Feed::url).containsExactly("https://a.example.org/");
        assertThat(feeds.nextDue()).contains(NOW);
    }

    @Test
    void aKnownFeedThatIsAddedIsDueAtOnce() {
        due(URL, NOW.plusSeconds(600));

        feeds.add(new Addition(URL, "", ""));

        assertThat(feeds.due(NOW, 10)).map(Feed::url).containsExactly(URL);
    }

    @Test
    void aListIsTakenOverAsItWasButForItsSites() {
        Addition listed = new Addition(URL, "Courier", "world", "https://herald.example/", Feed.State.OFF);

        assertThat(feeds.takeOver(listed)).isInstanceOf(Added.New.class);

        assertThat(feeds.due(NOW, 10)).isEmpty();
        assertThat(feeds.all()).singleElement().satisfies(feed -> {
            assertThat(feed.group()).isEqualTo("world");
            assertThat(feed.memory().home()).isEqualTo(Home.NONE);
        });
    }

    @Test
    void aListSwitchesNothingThatIsKnown() {
        feeds.add(new Addition(URL, "", "world"));
        feeds.switchGroup("world", Feed.State.OFF);

        assertThat(feeds.takeOver(new Addition(URL, "", "world"))).isInstanceOf(Added.Known.class);
        assertThat(feeds.due(NOW, 10)).isEmpty();

        feeds.switchGroup("world", Feed.State.ON);
        feeds.takeOver(new Addition(URL, "", "world", "", Feed.State.OFF));
        assertThat(feeds.due(NOW, 10)).hasSize(1);
    }

    @Test
    void aGroupIsSwitchedAsOne() {
        feeds.add(new Addition(URL, "", "world"));
        feeds.add(new Addition("https://b.example.org/", "", "sports"));

        assertThat(feeds.switchGroup("world", Feed.State.OFF)).isOne();

        assertThat(feeds.due(NOW, 10)).map(Feed::group).containsExactly("sports");
        assertThat(feeds.switchGroup("nowhere", Feed.State.ON)).isZero();
    }

    @Test
    void aVisitDoesNotBringBackWhatWasDisabledOrRemovedMeanwhile() {
        Feed disabled = feeds.add(new Addition(URL, "", "world")).feed();
        Feed removed = feeds.add(new Addition("https://b.example.org/", "", "")).feed();
        feeds.switchGroup("world", Feed.State.OFF);
        assertThat(feeds.remove(removed.url())).isTrue();

        feeds.visited(disabled);
        feeds.visited(removed);

        assertThat(feeds.all())
                .singleElement()
                .satisfies(feed -> assertThat(feed.state()).isEqualTo(Feed.State.OFF));
    }

    @Test
    void aRetiredFeedIsNotAskedUntilItIsAddedAgain() {
        Feed feed = feeds.add(new Addition(URL, "", "")).feed();
        feeds.visited(feed.retired());
        assertThat(feeds.due(NOW, 10)).isEmpty();

        feeds.add(new Addition(URL, "", ""));

        assertThat(feeds.due(NOW, 10)).hasSize(1);
    }

    @Test
    void aFeedThatMovesKeepsItsPlaceUnderTheNewAddress() {
        Feed feed = feeds.add(new Addition(URL, "", "")).feed();

        feeds.visited(feed.at("https://news.example.org/new"));

        assertThat(feeds.withUrl(URL)).isEmpty();
        assertThat(feeds.withUrl("https://news.example.org/new")).map(Feed::id).contains(feed.id());
    }

    @Test
    void aFeedThatMovesToTheAddressOfAnotherIsRetired() {
        Feed feed = feeds.add(new Addition(URL, "", "")).feed();
        feeds.add(new Addition("https://news.example.org/new", "", ""));

        feeds.visited(feed.at("https://news.example.org/new"));

        assertThat(feeds.withUrl(URL)).hasValueSatisfying(retired -> {
            assertThat(retired.state()).isEqualTo(Feed.State.RETIRED);
            assertThat(retired.trouble(NOW))
                    .contains("It has moved to https://news.example.org/new, which is a feed of its own here.");
        });
        assertThat(feeds.all()).hasSize(2);
    }

    @Test
    void theOperatorsAreToldOfATroubleOnceAndOfTheNextOneAgain() {
        Feed failing = feeds.add(new Addition(URL, "", "")).feed();
        Feed gone = feeds.add(new Addition("https://b.example.org/", "", "")).feed();
        feeds.add(new Addition("https://c.example.org/", "", ""));
        feeds.visited(failing.with(failing.memory().failed(Memory.Failing.NOT.again(NOW, "No."), NOW)));
        feeds.visited(gone.retired());
        assertThat(feeds.untold(NOW.minusSeconds(1))).map(Feed::url).containsExactly(gone.url());

        List<Feed> untold = feeds.untold(NOW);
        assertThat(untold).map(Feed::url).containsExactly(failing.url(), gone.url());
        feeds.told(untold);
        assertThat(feeds.untold(NOW)).isEmpty();

        Instant later = NOW.plusSeconds(9);
        feeds.visited(failing.with(failing.memory().failed(Memory.Failing.NOT.again(later, "No."), NOW)));
        assertThat(feeds.untold(later)).map(Feed::url).containsExactly(failing.url());
    }

    private void due(String url, Instant when) {
        Feed feed = feeds.add(new Addition(url, "", "")).feed();
        feeds.visited(feed.with(feed.memory().failed(Memory.Failing.NOT, when)));
    }

    private static FeedItem item(String id) {
        return new FeedItem(
                id, "", "Title", "", "", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
