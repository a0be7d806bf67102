package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tidings.web.Validators;

class RhythmTest {
    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final Rhythm RHYTHM = new Rhythm(Duration.ofMinutes(5), Duration.ofHours(24));

    private Feed feed =
            new Feed(1, "https://a.example.org/", "", "", Feed.State.ON, Memory.none(NOW, Duration.ofMinutes(30)));

    @Test
    void aFeedThatChangesHourlyIsAskedAFewTimesAnHour() {
        Instant now = NOW;
        Instant news = NOW;
        int visits = 0;
        while (now.isBefore(NOW.plus(Duration.ofDays(10)))) {
            boolean hadNews = now.isAfter(news);
            feed = RHYTHM.read(feed, now, Validators.NONE, SeenItems.NONE, hadNews);
            news = hadNews ? news.plus(Duration.ofHours(1)) : news;
            now = feed.memory().due();
            visits++;
        }
        assertThat(visits / 240.0).isBetween(1.0, 6.0);
    }

    @Test
    void aFeedIsNeverAskedSoonerOrLaterThanTheOperatorWants() {
        for (int i = 0; i < 20; i++) {
            feed = RHYTHM.read(feed, NOW, Validators.NONE, SeenItems.NONE, true);
        }
        assertThat(feed.memory().due()).isBetween(NOW.plusSeconds(300), NOW.plusSeconds(330));
        for (int i = 0; i < 40; i++) {
            feed = RHYTHM.unchanged(feed, NOW);
        }
        assertThat(feed.memory().due())
                .isBetween(NOW.plus(Duration.ofHours(24)), NOW.plus(Duration.ofMinutes(24 * 66)));
    }

    @Test
    void aFeedThatFailsIsAskedEverMoreRarelyAndForgivenAtOnce() {
        feed = RHYTHM.failed(feed, NOW, "No.");
        Instant second = feed.memory().due();
        feed = RHYTHM.failed(feed, NOW, "No.");
        assertThat(second).isAfter(NOW.plus(Duration.ofMinutes(59)));
        assertThat(feed.memory().due()).isAfter(NOW.plus(Duration.ofMinutes(119)));
        assertThat(feed.memory().failing().times()).isEqualTo(2);

        feed = RHYTHM.unchanged(feed, NOW);

        assertThat(feed.memory().failing()).isEqualTo(Memory.Failing.NOT);
        assertThat(feed.memory().due()).isBefore(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void troubleIsToldAfterADayOfIt() {
        feed = RHYTHM.failed(feed, NOW, "The server cannot be reached.");
        assertThat(feed.trouble(NOW.plus(Duration.ofHours(23)))).isEmpty();

        feed = RHYTHM.failed(feed, NOW.plus(Duration.ofHours(20)), "The server is out of order (500).");

        assertThat(feed.trouble(NOW.plus(Duration.ofHours(24)))).contains("The server is out of order (500).");
    }

    @Test
    void aServerThatAsksForPatienceIsNotAskedSooner() {
        assertThat(RHYTHM.postponed(feed, NOW, Duration.ofHours(3)).memory().due())
                .isEqualTo(NOW.plus(Duration.ofHours(3)));
        assertThat(RHYTHM.postponed(feed, NOW, Duration.ofSeconds(3)).memory().due())
                .isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void aServerThatAsksForPatienceForADayIsATrouble() {
        feed = RHYTHM.postponed(feed, NOW, Duration.ofHours(3));
        feed = RHYTHM.postponed(feed, NOW.plus(Duration.ofHours(3)), Duration.ofHours(22));

        assertThat(feed.trouble(NOW.plus(Duration.ofHours(25)))).contains("The server asks for patience.");
    }

    @Test
    void aMoveIsBelievedWhenItIsNamedThreeTimesInARow() {
        Optional<String> target = Optional.of("https://b.example.org/");
        feed = RHYTHM.sighted(RHYTHM.sighted(feed, target), target);
        assertThat(feed.url()).isEqualTo("https://a.example.org/");
        assertThat(RHYTHM.sighted(RHYTHM.sighted(feed, Optional.empty()), target)
                        .url())
                .isEqualTo("https://a.example.org/");

        assertThat(RHYTHM.sighted(feed, target).url()).isEqualTo("https://b.example.org/");
    }

    @Test
    void anItemWhoseWordsChangeIsAnotherOne() {
        SeenItems seen = SeenItems.of(List.of(item("first words")));

        assertThat(seen.contains(item("first words"))).isTrue();
        assertThat(seen.contains(item("other words"))).isFalse();
    }

    private static FeedItem item(String words) {
        return new FeedItem(
                "1", "", "Title", words, "", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
