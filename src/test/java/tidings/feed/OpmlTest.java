package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.feed.Feeds.Addition;

class OpmlTest {
    private static final Memory MEMORY = Memory.none(Instant.EPOCH, Duration.ofMinutes(30));

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Feed> feeds = List.of(
                feed("https://a.example.org/feed?x=1&y=2", "Süd \"&\" <Nord>\u0007", "Новости & co"),
                feed("https://b.example.org/", "", ""),
                new Feed(2, "https://c.example.org/", "C", "", Feed.State.OFF, MEMORY));

        Opml.Outlines read = Opml.read(Opml.write(feeds).getBytes(StandardCharsets.UTF_8));

        assertThat(read.feeds())
                .containsExactly(
                        new Addition("https://a.example.org/feed?x=1&y=2", "Süd \"&\" <Nord>", "Новости & co"),
                        new Addition("https://b.example.org/", "https://b.example.org/", ""),
                        new Addition("https://c.example.org/", "C", "", "", Feed.State.OFF));
    }

    @Test
    void theInnermostOutlineIsTheGroup() {
        assertThat(read("""
                <opml><body><outline text="News"><outline title="Europe">
                <outline text="A" type="rss" XMLURL="http://a.example.org"/>
                </outline></outline></body></opml>
                """).feeds()).containsExactly(new Addition("http://a.example.org/", "A", "Europe"));
    }

    @Test
    void whatIsNoWebAddressIsRefusedByName() {
        Opml.Outlines read = read("<outline xmlUrl='file:///etc/passwd'/><outline xmlUrl='http://a.example.org/'/>");

        assertThat(read.refused()).containsExactly("file:///etc/passwd");
        assertThat(read.feeds()).hasSize(1);
    }

    @Test
    void aHostileListIsHarmless() {
        String laughs = """
                <!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                <opml><body><outline text="&b;&x;" xmlUrl="http://a.example.org/"/></body></opml>
                """;
        assertThat(read(laughs).feeds()).map(Addition::title).noneMatch(title -> title.contains("root:"));
        String deep = "<outline text='a'>".repeat(50_000) + "<outline xmlUrl='http://a.example.org/'/>";
        assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(read(deep).feeds()).hasSize(1));
    }

    @Test
    void theCatalogueThatShipsIsInOrder() {
        Catalogue catalogue = Catalogue.bundled();

        List<Addition> all =
                catalogue.groups().values().stream().flatMap(List::stream).toList();
        assertThat(all)
                .hasSizeGreaterThan(50)
                .allMatch(feed -> feed.url().startsWith("https://"))
                .allMatch(feed -> !feed.title().isBlank());
        assertThat(all).map(Addition::url).doesNotHaveDuplicates();
        assertThat(catalogue.groups().keySet().stream().map(group -> group.substring(0, 2)))
                .contains("en", "ru", "uk", "de", "es");
        assertThat(catalogue.group("nowhere")).isEmpty();
    }

    private static Opml.Outlines read(String opml) {
        return Opml.read(opml.getBytes(StandardCharsets.UTF_8));
    }

    private static Feed feed(String url, String title, String group) {
        return new Feed(1, url, title, group, Feed.State.ON, MEMORY);
    }
}
