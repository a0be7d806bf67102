package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.feed.FeedReader.Reading;
import tidings.text.Growth;

/** Feeds that somebody has written to keep us busy. */
class HostileFeedTest {
    private static final int MANY = 4_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&lt;p ",
                "&lt;/div ",
                "<p ",
                "&amp;#1",
                " ",
                "\n ",
                "[",
                "…",
                "a.",
                "a-",
                "(  ",
                "<b><i><a href=x>",
                "<div>x"
            })
    void aFeedCostsWhatItsLengthIsWorth(String piece) {
        for (String element : List.of("title", "description", "author", "pubDate", "link", "category")) {
            Growth.isNotQuadratic(MANY, times -> {
                byte[] feed = feed(element, piece.repeat(times));
                return () -> read(feed);
            });
        }
    }

    @Test
    void aBaseInABaseIsMadeOutOnceForAllThatStandsInIt() {
        Growth.isNotQuadratic(45, times -> {
            String items = "<item><title>Bridge of Velm closed</title><link>bridge</link></item>".repeat(10 * times);
            String feed = "<rss><channel>" + "<x xml:base='a/'>".repeat(times) + items + "</channel></rss>";
            return () -> read(feed.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void twoParagraphsOfPlainTextStayTwo() {
        assertThat(HtmlText.lines("One line\nand another.\r\n \t\r\nThe second paragraph."))
                .containsExactly("One line and another.", "The second paragraph.");
    }

    @Test
    void whatIsHiddenInAWordDoesNotBreakIt() {
        assertThat(HtmlText.lines("Die Haus&shy;halts&#8203;debatte")).containsExactly("Die Haushaltsdebatte");
    }

    private static void read(byte[] feed) {
        switch (new FeedReader().read(feed, "", "https://aldport.example.org/feed")) {
            case Reading.Parsed(var parsed) -> parsed.items().forEach(FeedText::of);
            case Reading.NotAFeed(var reason) -> throw new AssertionError(reason);
        }
    }

    private static byte[] feed(String element, String text) {
        return "<rss><channel><title>Post</title><item><guid>1</guid><%1$s><![CDATA[%2$s]]></%1$s></item></channel></rss>"
                .formatted(element, text)
                .getBytes(StandardCharsets.UTF_8);
    }
}
