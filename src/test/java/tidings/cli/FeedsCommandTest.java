package tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.web.LocalWeb;

/** Feeds as the operator meets them, with a server on the loopback that the settings allow. */
class FeedsCommandTest {
    private static final String TEXT =
            "The dam above the valley opened on Monday after three years of repair. ".repeat(9);

    @TempDir
    Path folder;

    private final LocalWeb web = new LocalWeb();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void end() {
        web.close();
    }

    @Test
    void aFeedIsFoundAddedAskedAndItsNewsAreThere() {
        web.page("/", LocalWeb.text("text/html", "<link rel=alternate type=application/rss+xml href=/rss>"));
        web.page("/rss", LocalWeb.versioned("\"1\"", LocalWeb.text("text/xml", rss())));

        assertThat(feeds("add", web.url("/"))).isZero();
        assertThat(out.toString()).contains("Added Valley Courier (" + web.url("/rss") + "), 1 items now.");
        assertThat(feeds("run")).isZero();
        assertThat(out.toString()).contains("1 feeds asked, 0 failed: 1 new articles, 0 known items");

        assertThat(run("search", "--json", "dam valley")).isZero();
        assertThat(out.toString()).contains("Dam opens");
        assertThat(feeds("run")).isZero();
        assertThat(out.toString()).contains("No feed is due; the next one is at 20");
    }

    @Test
    void withoutTheOperatorsLeaveNobodyReachesTheLoopback() {
        web.page("/rss", LocalWeb.text("text/xml", rss()));

        assertThat(run(Map.of(), "feeds", "add", web.url("/rss"))).isOne();

        assertThat(err.toString()).contains("The address 127.0.0.1 is not on the public internet.");
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void aCheckShowsEachStepAndStoresNothing() {
        web.page("/old", LocalWeb.redirect(302, "/rss"));
        web.page("/rss", LocalWeb.versioned("\"1\"", LocalWeb.text("text/xml", rss())));

        assertThat(feeds("check", web.url("/old"))).isZero();

        assertThat(out.toString())
                .contains(
                        "302  " + web.url("/old"),
                        "200  ",
                        "etag: \"1\"",
                        "rss: Valley Courier",
                        "Dam opens",
                        "· new, a story of its own")
                .contains("characters from the feed: The dam above");
        feeds("list", "--json");
        assertThat(out.toString()).doesNotContain("\"url\"");
    }

    @Test
    void aCheckOfOneOfOursTellsHowItsVisitsWent() {
        web.page("/rss", LocalWeb.text("text/xml", rss()));
        feeds("add", web.url("/rss"));
        feeds("check", web.url("/rss"));
        assertThat(out.toString()).contains("Among our feeds: on; read never yet; asked again at 20");

        feeds("run");
        feeds("check", web.url("/rss"));
        assertThat(out.toString()).contains("Among our feeds: on; read last at 20", "while all goes well every");
    }

    @Test
    void aFeedIsMeantByItsAddressHoweverThatIsWritten() {
        web.page("/rss", LocalWeb.text("text/xml", rss()));
        feeds("add", web.url("/rss"));
        String withoutScheme = web.url("/rss").replaceFirst("http://", "");

        assertThat(feeds("check", withoutScheme)).isZero();
        assertThat(out.toString()).contains("Among our feeds: on");
        assertThat(feeds("remove", withoutScheme.replace("127.0.0.1", "127.1"))).isZero();
        assertThat(feeds("remove", withoutScheme)).isOne();
    }

    @Test
    void listsAreImportedAndExported() throws IOException {
        Path list = Files.writeString(folder.resolve("list.opml"), """
                <opml><body><outline text="Europe"><outline text="A" xmlUrl="http://a.example.org/feed"/>
                <outline text="B" xmlUrl="gopher://b.example.org/"/></outline></body></opml>
                """);

        assertThat(feeds("import", list.toString())).isZero();
        assertThat(out.toString()).contains("1 feeds added, 0 already here");
        assertThat(err.toString()).contains("gopher://b.example.org/: This is no web address.");
        assertThat(feeds("export")).isZero();
        assertThat(out.toString()).contains("text=\"Europe\"", "xmlUrl=\"http://a.example.org/feed\"");
        assertThat(feeds("remove", "http://a.example.org/feed")).isZero();
        assertThat(feeds("remove", "http://a.example.org/feed")).isOne();
    }

    @Test
    void whatIsExportedIsImportedAsItWas() throws IOException {
        Path list = folder.resolve("list.opml");
        feeds("enable", "uk-ukraine");
        feeds("disable", "uk-ukraine");
        feeds("export", list.toString());
        String disabled = Files.readString(list);
        Files.delete(folder.resolve("tidings.db"));

        assertThat(feeds("import", list.toString())).isZero();
        feeds("export", list.toString());
        assertThat(Files.readString(list)).isEqualTo(disabled);

        feeds("enable", "uk-ukraine");
        feeds("export", list.toString());
        assertThat(Files.readString(list)).isNotEqualTo(disabled);
    }

    @Test
    void groupsOfTheCatalogueAreOffUntilTheyAreEnabled() {
        feeds("list");
        assertThat(out.toString()).contains("No feeds yet.", "uk-ukraine");

        assertThat(feeds("enable", "uk-ukraine")).isZero();
        assertThat(feeds("disable", "uk-ukraine")).isZero();
        feeds("list");

        assertThat(out.toString())
                .contains("feeds of uk-ukraine are on.", "feeds of uk-ukraine are off.", "off      uk-ukraine")
                .contains("The catalogue has more, for `tidings feeds enable`: en-world, ");
        assertThat(feeds("enable", "atlantis")).isOne();
        assertThat(err.toString()).contains("There is no group 'atlantis'; the catalogue has: en-world");
    }

    @Test
    void aFeedInAFileIsShownAsJson() throws IOException {
        Path file = Files.writeString(folder.resolve("feed.xml"), rss());

        assertThat(feeds("parse", file.toString(), "--json")).isZero();

        assertThat(out.toString())
                .contains("\"format\":\"rss\"", "\"title\":\"Dam opens\"", "\"published\":\"2025-03-10T09:00:00Z\"");
    }

    @Test
    void theArticleOfAPageIsExtracted() throws IOException {
        String page =
                "<html><title>Dam opens</title><article><h1>Dam opens</h1><p>%s</p></article></html>".formatted(TEXT);
        web.page("/1", LocalWeb.text("text/html", page));
        Path file = Files.writeString(folder.resolve("page.html"), page);

        assertThat(run("extract", file.toString(), "--json")).isZero();
        assertThat(run("extract", web.url("/1"))).isZero();

        assertThat(out.toString()).contains("\"title\":\"Dam opens\"", "\"language\":\"en\"", web.url("/1") + " · en");
    }

    private static String rss() {
        return """
                <rss><channel><title>Valley Courier</title><item><title>Dam opens</title><link>1</link>
                <pubDate>Mon, 10 Mar 2025 09:00:00 GMT</pubDate><description>Short</description>
                <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item></channel></rss>
                """.formatted(TEXT);
    }

    private int feeds(String command, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "feeds";
        all[1] = command;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return run(all);
    }

    private int run(String... arguments) {
        return run(Map.of("TIDINGS_FETCH_ALLOW", "127.0.0.1", "TIDINGS_FETCH_PAUSE", "0"), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("TIDINGS_DATABASE", folder.resolve("tidings.db").toString());
        return new CommandLineInterface(new PrintWriter(out), new PrintWriter(err), all).run(arguments);
    }
}
