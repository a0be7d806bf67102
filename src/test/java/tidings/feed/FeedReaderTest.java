package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.feed.FeedDocument.Format;
import tidings.feed.FeedReader.Reading;
import tidings.text.Language;

class FeedReaderTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>Harbour Post</title><link>https://harbour.example/</link><language>en-GB</language>
                <item>
                  <title>Ferry &amp;amp; bridge reopen</title>
                  <link>/news/ferry</link>
                  <guid isPermaLink="false">hp-17</guid>
                  <pubDate>Tue, 03 Mar 2026 08:15:00 +0200</pubDate>
                  <dc:creator>Ines Roth</dc:creator>
                  <description>&lt;p&gt;The ferry runs again.&lt;/p&gt;</description>
                  <content:encoded><![CDATA[<p>The ferry runs again.</p><p>The bridge follows.</p>]]></content:encoded>
                  <enclosure url="https://harbour.example/ferry.jpg" type="image/jpeg" length="12"/>
                </item>
              </channel>
            </rss>
            """;

    private final FeedReader reader = new FeedReader();

    @Test
    void anRssItemGivesAllThatADigestNeeds() {
        FeedDocument feed = parsed(RSS);
        FeedItem item = feed.items().getFirst();
        assertThat(feed.title()).isEqualTo("Harbour Post");
        assertThat(feed.language()).isEqualTo(Language.ENGLISH);
        assertThat(item.id()).isEqualTo("hp-17");
        assertThat(item.url()).isEqualTo("https://harbour.example/news/ferry");
        assertThat(item.title()).isEqualTo("Ferry & bridge reopen");
        assertThat(item.published()).contains(Instant.parse("2026-03-03T06:15:00Z"));
        assertThat(item.authors()).containsExactly(new Person("Ines Roth", ""));
        assertThat(HtmlText.lines(item.content())).containsExactly("The ferry runs again.", "The bridge follows.");
        assertThat(item.enclosures()).hasSize(1);
    }

    @Test
    void anAtomEntryIsReadWithItsBaseAndItsTypes() {
        FeedDocument feed = parsed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://atom.example/a/" xml:lang="de">
                  <title type="html">Der &amp;lt;b&amp;gt;Bote&amp;lt;/b&amp;gt;</title>
                  <entry xml:base="b/"><id>tag:atom.example,2026:1</id><title>2 &lt; 3</title>
                    <link rel="self" href="wrong"/><link href="c.html"/>
                    <updated>2026-03-03T08:15:00.5+01:00</updated>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins</p><p>Zwei</p></div></content>
                  </entry>
                </feed>
                """);
        FeedItem entry = feed.items().getFirst();
        assertThat(feed.format()).isEqualTo(Format.ATOM);
        assertThat(feed.title()).isEqualTo("Der Bote");
        assertThat(feed.language()).isEqualTo(Language.GERMAN);
        assertThat(entry.title()).isEqualTo("2 < 3");
        assertThat(entry.url()).isEqualTo("https://atom.example/a/b/c.html");
        assertThat(entry.updated()).contains(Instant.parse("2026-03-03T07:15:00Z"));
        assertThat(HtmlText.lines(entry.content())).containsExactly("Eins", "Zwei");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 28/11/2026, 2026-11-05T10:00:00Z",
        "en, 28/11/2026, 2026-11-05T10:00:00Z",
        "en, 11/28/2026, 2026-05-11T10:00:00Z",
        "es, 06/11/2026, 2026-11-05T10:00:00Z",
        "en, 06/11/2026, 2026-05-11T10:00:00Z",
        "en-GB, 06/11/2026, 2026-11-05T10:00:00Z",
        "en_au, 06/11/2026, 2026-11-05T10:00:00Z",
        "en-US, 06/11/2026, 2026-05-11T10:00:00Z",
        "'', 06/11/2026, 2026-05-11T10:00:00Z",
    })
    void whetherTheDayComesFirstIsToldByOtherDatesOrTheLanguage(String language, String other, Instant expected) {
        FeedReader.Reading reading =
                new FeedReader().read("""
                        <rss version="2.0"><channel><language>%s</language>
                        <item><title>One</title><pubDate>05/11/2026 10:00</pubDate></item>
                        <item><title>Two</title><pubDate>%s 10:00</pubDate></item></channel></rss>
                        """.formatted(language, other).getBytes(StandardCharsets.UTF_8), "", "");

        assertThat(((FeedReader.Reading.Parsed) reading)
                        .feed()
                        .items()
                        .getFirst()
                        .published())
                .contains(expected);
    }

    @Test
    void aLinkThatBeginsWithItsHostLeadsThere() {
        FeedDocument feed = parsed(
                "<rss><channel><item><title>Ferry</title><link>www.harbour.example/ferry</link></item></channel></rss>");
        assertThat(feed.items().getFirst().url()).isEqualTo("https://www.harbour.example/ferry");
    }

    @Test
    void aJsonFeedIsReadToo() {
        FeedDocument feed = parsed("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Kurier","language":"uk","items":[
                  {"id":"1","url":"/one","title":"Перша","content_text":"a < b","date_published":"2026-03-03T08:15:00Z",
                   "authors":[{"name":"Олена"}]},
                  {"id":2,"content_html":"<p>Друга</p>"}, "noise"]}
                """);
        assertThat(feed.format()).isEqualTo(Format.JSON);
        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().getFirst().url()).isEqualTo("https://harbour.example/one");
        assertThat(HtmlText.line(feed.items().getFirst().content())).isEqualTo("a < b");
        assertThat(feed.items().getLast().id()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16", "UTF-8", "ISO-8859-5", "IBM866"})
    void cyrillicIsReadInWhateverEncodingTheFeedDeclares(String encoding) {
        String xml =
                "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><title>Вечерние новости</title></channel></rss>"
                        .formatted(encoding);
        assertThat(parsed(xml.getBytes(Charset.forName(encoding)), "").title()).isEqualTo("Вечерние новости");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void cyrillicIsReadWithoutADeclarationOrUnderAFalseOne(String encoding) {
        byte[] text = "<rss><channel><title>Вечерние новости города</title></channel></rss>"
                .getBytes(Charset.forName(encoding));
        assertThat(parsed(text, "").title()).isEqualTo("Вечерние новости города");
        assertThat(parsed(text, "text/xml; charset=utf-8").title()).isEqualTo("Вечерние новости города");
    }

    @Test
    void theHeaderNamesTheEncodingWhereTheFeedDoesNot() {
        byte[] text = "<rss><channel><title>Größe</title></channel></rss>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(parsed(text, "application/rss+xml; charset=\"iso-8859-1\"").title())
                .isEqualTo("Größe");
    }

    @Test
    void illFormedFeedsAreHealed() {
        FeedDocument feed = parsed("""

                <rss><channel><title>Fish & chips &nbsp;&mdash; daily</title>
                <item><title>One<link>https://x.example/1</link><description><p>Open<br>end</description></item>
                <item><title>Two\u0001</title><content:encoded>text</content:encoded></item>
                """);
        assertThat(feed.title()).isEqualTo("Fish & chips — daily");
        assertThat(feed.items()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(feed.items().getLast().title()).isEqualTo("Two");
        assertThat(feed.items().getLast().content()).isEqualTo("text");
    }

    @Test
    void anEntityOfADocumentTypeIsNeverExpanded() {
        FeedDocument feed = parsed("""
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY a "secret > ]"><!ENTITY file SYSTEM "file:///etc/hostname">]>
                <rss><channel><title>x&a;y&file;</title></channel></rss>
                """);
        assertThat(feed.title()).startsWith("x").doesNotContain("secret");
    }

    @Test
    void entriesWithoutAnIdAreKnownAgainByTheirWords() {
        String xml = "<rss><channel><item><title>A</title><description>b</description></item></channel></rss>";
        assertThat(parsed(xml).items().getFirst().id())
                .startsWith("words:")
                .isEqualTo(parsed(xml).items().getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<html><body>page</body></html>",
                "{\"a\":1}",
                "{",
                "[]",
                "<",
                "<?xml",
                "<!DOCTYPE rss [",
                "<svg/>"
            })
    void whatIsNoFeedIsSaidToBeNone(String text) {
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8), "", "")).isInstanceOf(Reading.NotAFeed.class);
    }

    @Test
    void noDamageToAFeedMakesTheReaderThrow() {
        Random random = new Random(7);
        byte[] whole = RSS.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = java.util.Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int hits = random.nextInt(12); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read(damaged, "", "https://harbour.example/feed")).isNotNull();
        }
    }

    private FeedDocument parsed(String text) {
        return parsed(text.getBytes(StandardCharsets.UTF_8), "");
    }

    private FeedDocument parsed(byte[] body, String contentType) {
        return switch (reader.read(body, contentType, "https://harbour.example/feed.xml")) {
            case Reading.Parsed(FeedDocument feed) -> feed;
            case Reading.NotAFeed(String reason) -> throw new AssertionError(reason);
        };
    }
}
