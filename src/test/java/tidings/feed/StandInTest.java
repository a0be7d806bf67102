package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.article.Article;
import tidings.web.Fetched;
import tidings.web.Hop;
import tidings.web.Validators;

/** What a feed says while the page of its item cannot be had, and what of it may take the place of an earlier text. */
class StandInTest extends OneFeed {
    private static final String SITE = "https://courier.example.net/";
    private static final String FEED = "https://rss.courier.example.net/all";
    private static final String PAGE = SITE + "1";
    private static final String ELSEWHERE = "https://herald.example.org/2";
    private static final String WHOLE = HtmlText.lines(FakeWeb.text("dam")).stream()
            .reduce((one, other) -> one + "\n" + other)
            .orElseThrow();
    /** More than four fifths of it. */
    private static final String LONG_TEASER =
            WHOLE.substring(0, WHOLE.length() - 40).replace('\n', ' ');

    StandInTest() {
        super(FEED);
    }

    static Stream<Fetched> whatIsNoPage() {
        return Stream.of(
                new Fetched.Later(List.of(FakeWeb.hop(PAGE, 503)), Duration.ofSeconds(5)),
                new Fetched.Failed(List.of(), "robots.txt forbids it.", Fetched.Cause.ROBOTS),
                new Fetched.Gone(List.of(FakeWeb.hop(PAGE, 410))),
                at(PAGE, "<html><body><p>Sign in.</p></body></html>"),
                at(SITE, page("<p>Welcome.</p>" + FakeWeb.text("welcome"))));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoPage")
    void noTeaserTakesThePlaceOfATextThatWasWholeButItsHeadlineDoes(Fetched noPage) {
        say("Dam opens", "It was a festive day.");
        web.put(PAGE, at(PAGE, page(FakeWeb.text("dam"))));
        visit();

        web.put(PAGE, noPage);
        say("Dam opens in part only", LONG_TEASER);
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(stored().text()).isEqualTo(WHOLE);
        assertThat(stored().title()).isEqualTo("Dam opens in part only");
        assertThat(stored().url()).isEqualTo(PAGE);
    }

    @Test
    void aPageOfAnotherSiteDoesNotTakeThePlaceOfATextEither() {
        say("Dam opens", "It was a festive day.");
        web.put(PAGE, at(PAGE, page(FakeWeb.text("dam"))));
        visit();

        web.put(PAGE, at(ELSEWHERE, page(FakeWeb.text("consent"))));
        say("Dam opens", "It was a sad day.");
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(stored().text()).isEqualTo(WHOLE);
    }

    @Test
    void aPageOfAnotherSiteHasItsOwnHeadline() {
        web.put(PAGE, at(ELSEWHERE, page(FakeWeb.text("harbour"))));
        say("Minister at the harbour", "Engineers measured it.");

        visit();

        assertThat(stored().url()).isEqualTo(ELSEWHERE);
        assertThat(stored().source()).isEqualTo("herald.example.org");
        assertThat(stored().title()).isEqualTo("News");
    }

    @ParameterizedTest
    @MethodSource("whatIsNoPage")
    void theFirstTextIsTheTeaserWhereThereIsNoPage(Fetched noPage) {
        web.put(PAGE, noPage);
        say("Dam opens", "It was a festive day.");

        visit();

        assertThat(stored().text()).isEqualTo("It was a festive day.");
        assertThat(stored().url()).isEqualTo(PAGE);
    }

    @Test
    void aRetractionTakesThePlaceOfAWholeText() {
        say("Dam opens", "It was a festive day.");
        web.put(PAGE, at(PAGE, page(FakeWeb.text("dam"))));
        visit();

        web.put(PAGE, new Fetched.Gone(List.of(FakeWeb.hop(PAGE, 410))));
        say("Retraction: dam opens", "The dam is shut.");
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(stored().text()).isEqualTo("The dam is shut.");
    }

    @Test
    void aNoticeThatTakesAReportBackTakesThePlaceOfAWholeText() {
        say("Dam opens", "It was a festive day.");
        web.put(PAGE, at(PAGE, page(FakeWeb.text("dam"))));
        visit();

        web.put(PAGE, new Fetched.Gone(List.of(FakeWeb.hop(PAGE, 410))));
        say("Dam opens", "This article has been removed because it was false.");
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(stored().text()).isEqualTo("This article has been removed because it was false.");
    }

    @Test
    void aTeaserThatStoodInIsCorrectedByTheNextOne() {
        say("Blast at the dam", "Twelve people are dead, the mayor says.");
        visit();

        say("Blast at the dam", "Three people are dead, the mayor says.");
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(stored().text()).isEqualTo("Three people are dead, the mayor says.");
    }

    @Test
    void thePageTakesThePlaceOfWhatStoodInForIt() {
        web.put(PAGE, new Fetched.Later(List.of(FakeWeb.hop(PAGE, 503)), Duration.ofSeconds(5)));
        say("Dam opens", "It was a festive day.");
        visit();

        web.put(PAGE, at(PAGE, page(FakeWeb.text("dam"))));
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(stored().text()).isEqualTo(WHOLE);
    }

    @Test
    void aPageIsReadAfterAllHoweverOftenItWasNotAskedForSinceItsHostWantedToBeLeftAlone() {
        web.put(PAGE, new Fetched.Later(List.of(), Duration.ofMinutes(15)));
        say("Dam opens", "It was a festive day.");
        for (int visit = 0; visit < 10; visit++) {
            visit();
            clock.forward(Duration.ofMinutes(15));
        }

        web.put(PAGE, at(PAGE, page(FakeWeb.text("dam"))));
        visit();

        assertThat(stored().text()).isEqualTo(WHOLE);
    }

    @Test
    void aPageOfAnotherOutletTakesThePlaceOfWhatStoodInForItWhereverOnItsSiteItIs() {
        String linked = "http://herald.example.org/go/2";
        web.put(linked, new Fetched.Later(List.of(FakeWeb.hop(linked, 503)), Duration.ofSeconds(5)));
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(SITE, FakeWeb.item(linked, "Minister at the harbour", "Engineers measured it.", "")));
        visit();
        assertThat(stored().source()).isEqualTo("rss.courier.example.net");

        web.put(linked, at(ELSEWHERE, page(FakeWeb.text("harbour"))));
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(stored().source()).isEqualTo("herald.example.org");
        assertThat(stored().title()).isEqualTo("News");
        assertThat(stored().url()).isEqualTo(linked);
    }

    private void say(String title, String teaser) {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, FakeWeb.item(PAGE, title, teaser, "")));
    }

    private void visit() {
        visits.visit(feeds.withUrl(FEED).orElseThrow());
    }

    private Article stored() {
        assertThat(articles.count()).isOne();
        return articles.newest(1).getFirst().article();
    }

    private static Fetched at(String url, String body) {
        List<Hop> hops = url.equals(PAGE)
                ? List.of(FakeWeb.hop(PAGE, 200))
                : List.of(FakeWeb.hop(PAGE, 302), FakeWeb.hop(url, 200));
        return new Fetched.Document(hops, body.getBytes(StandardCharsets.UTF_8), "text/html", Validators.NONE);
    }

    private static String page(String text) {
        return "<html><head><title>News</title></head><body><article><h1>News</h1>%s</article></body></html>"
                .formatted(text);
    }
}
