package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.feed.Feeds.Addition;
import tidings.text.ProfileDetector;
import tidings.web.Fetched;
import tidings.web.Validators;

/** One feed, visited again and again, with the real store behind it. */
class FeedVisitsTest extends OneFeed {
    private static final String SITE = "https://courier.example.net/";
    private static final String FEED = "https://rss.courier.example.net/all";

    FeedVisitsTest() {
        super(FEED);
    }

    @Test
    void theItemsOfAFeedBecomeArticlesWithTheirOutletAndTime() {
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(SITE, FakeWeb.item(SITE + "1?utm_source=rss", "Dam opens", "", FakeWeb.text("dam"))));

        Visited visited = visit();

        assertThat(visited.added()).isOne();
        assertThat(stored()).singleElement().satisfies(article -> {
            assertThat(article.url()).isEqualTo(SITE + "1");
            assertThat(article.title()).isEqualTo("Dam opens");
            assertThat(article.source()).isEqualTo("courier.example.net");
            assertThat(article.published()).contains(Instant.parse("2025-03-10T09:00:00Z"));
            assertThat(article.origin()).isEqualTo(Origin.FEED);
            assertThat(article.text())
                    .startsWith("On Monday the dam was the talk of the town.")
                    .doesNotContain("<");
        });
        assertThat(feed().title()).isEqualTo("The Valley Courier");
        assertThat(web.asked()).containsExactly(FEED);
    }

    @Test
    void whatAFeedRepeatsIsPassedOver() {
        String first = FakeWeb.item(SITE + "1", "Dam opens", "", FakeWeb.text("dam"));
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, first));
        visit();
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(SITE, FakeWeb.item(SITE + "2", "Bridge", "", FakeWeb.text("bridge")), first));

        Visited visited = visit();

        assertThat(visited.added()).isOne();
        assertThat(visited.known()).isOne();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void theServerIsAskedWithTheVersionWhoseItemsAreStored() {
        String body = FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", "", FakeWeb.text("dam")));
        web.put(FEED, "text/xml", body);
        visit();
        web.put(FEED, new Fetched.NotModified(List.of(FakeWeb.hop(FEED, 304))));

        visit();

        assertThat(web.last().validators()).isEqualTo(FakeWeb.version(body));
        assertThat(feed().memory().due()).isAfter(NOW);
        assertThat(feed().memory().failing()).isEqualTo(Memory.Failing.NOT);
    }

    @Test
    void aVersionIsNotConfirmedWhereItsItemsCouldNotBeStored() {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", "", FakeWeb.text("dam"))));
        Articles full = WatchedArticles.onFullDisk(articles);

        assertThatThrownBy(() -> visits(full).visit(feed())).isInstanceOf(IllegalStateException.class);

        assertThat(feed().memory()).isEqualTo(Memory.none(NOW, Duration.ofMinutes(30)));
        assertThat(visit().added()).isOne();
    }

    @Test
    void theTextOfATeaserComesFromItsPage() {
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", "It was a festive day.", "")));
        web.put(SITE + "1", "text/html", page("dam", SITE + "1"));

        visit();

        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).contains("On Monday the dam was the talk"));
    }

    @Test
    void aPageThatMayNotBeReadLeavesTheTeaser() {
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", "It was a festive day.", "")));

        assertThat(visit().added()).isOne();

        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("It was a festive day."));
    }

    @Test
    void aTextThatLeadsOnToThePageIsATeaserHoweverLong() {
        for (String end : List.of("<p><a href='x'>Continue reading</a></p>", "<p>It goes on. Weiterlesen →</p>")) {
            web.put(
                    FEED,
                    "text/xml",
                    FakeWeb.rss(SITE, FakeWeb.item(SITE + end.length(), "Dam", "", FakeWeb.text("dam") + end)));
            visit();
        }

        assertThat(web.asked()).filteredOn(url -> url.startsWith(SITE)).hasSize(2);
        assertThat(stored()).noneMatch(article -> article.text().contains("Continue reading"));
    }

    @Test
    void aPageThatDoesNotComeForTheMomentIsReadLater() {
        String body = FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", "It was a festive day.", ""));
        web.put(FEED, "text/xml", body);
        web.put(SITE + "1", new Fetched.Later(List.of(FakeWeb.hop(SITE + "1", 503)), Duration.ofSeconds(5)));
        visit();
        assertThat(feed().memory().due()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));

        web.put(SITE + "1", "text/html", page("dam", SITE + "dam.html"));
        clock.to(feed().memory().due());
        assertThat(visit().added()).isZero();

        assertThat(web.validatorsOf(FEED)).isEqualTo(Validators.NONE);
        assertThat(stored()).singleElement().satisfies(article -> {
            assertThat(article.url()).isEqualTo(SITE + "1");
            assertThat(article.text()).contains("On Monday the dam was the talk");
        });
        assertThat(feed().memory().pages().next()).isEmpty();
        assertThat(feed().memory().interval()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aPageThatAClockThatWasAheadPutOffIsReadNow() {
        clock.forward(Duration.ofDays(4_000));
        teaser("It was a festive day.", "dam");
        web.put(SITE + "1", new Fetched.Later(List.of(FakeWeb.hop(SITE + "1", 503)), Duration.ofSeconds(5)));
        visit();
        clock.to(NOW);
        teaser("It was a festive day.", "dam");

        visit();

        assertThat(web.asked()).containsExactly(FEED, SITE + "1", FEED, SITE + "1");
        assertThat(feed().memory().pages().next()).isEmpty();
    }

    @Test
    void aPageThatNeverComesIsAskedForEverMoreRarelyAndNotForEver() {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", "It was a day.", "")));
        web.put(SITE + "1", new Fetched.Failed(List.of(), "The server does not answer in time.", Fetched.Cause.SLOW));

        for (int i = 0; i < 300; i++) {
            visit();
            clock.forward(Duration.ofMinutes(10));
        }

        assertThat(web.asked()).filteredOn((SITE + "1")::equals).hasSize(7);
        assertThat(feed().memory().pages().next()).isEmpty();
    }

    @Test
    void aPageThatIsRefusedIsNotAskedForAgain() {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", "It was a day.", "")));

        visit();
        clock.forward(Duration.ofHours(2));
        visit();

        assertThat(web.asked()).containsExactly(FEED, SITE + "1", FEED);
    }

    @Test
    void aPageIsReadAgainWhenItsItemHasChangedAnHourLaterAtTheEarliest() {
        teaser("It was a festive day.", "dam");
        visit();
        teaser("Correction: the funeral was the talk of the town.", "funeral");

        visit();
        assertThat(web.asked()).containsExactly(FEED, SITE + "1", FEED);

        while (web.asked().stream().filter((SITE + "1")::equals).count() < 2) {
            clock.to(feed().memory().due());
            visit();
        }
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).contains("On Monday the funeral was the talk"));
    }

    @Test
    void aPageIsReadAFewTimesHoweverOftenItsTeaserChanges() {
        for (int i = 0; i < 500; i++) {
            teaser("Comments: " + i, "dam");
            visit();
            clock.forward(Duration.ofMinutes(30));
        }

        assertThat(web.asked()).filteredOn((SITE + "1")::equals).hasSize(7);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void anItemThatSaysThatItsPageHasChangedIsReadAgain() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><link href="%s"/><entry><title>Dam</title>
                <id>1</id><link href="%s1"/><summary>Short.</summary><updated>2025-03-10T%s:00:00Z</updated></entry></feed>
                """;
        web.put(SITE + "1", "text/html", page("dam", SITE + "1"));
        web.put(FEED, "text/xml", atom.formatted(SITE, SITE, "08"));
        visit();
        clock.forward(Duration.ofHours(3));
        visit();
        assertThat(web.asked()).containsExactly(FEED, SITE + "1", FEED);

        web.put(FEED, "text/xml", atom.formatted(SITE, SITE, "11"));
        visit();

        assertThat(web.asked()).containsExactly(FEED, SITE + "1", FEED, FEED, SITE + "1");
    }

    private void teaser(String words, String topic) {
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, FakeWeb.item(SITE + "1", "Dam opens", words, "")));
        web.put(SITE + "1", "text/html", page(topic, SITE + "1"));
    }

    @Test
    void aFeedOfManyTeasersIsReadInSeveralVisitsTheNewestFirst() {
        teasers(50);

        Visited first = visit();

        assertThat(first.added()).isEqualTo(20);
        assertThat(first.isUnfinished()).isTrue();
        assertThat(web.asked()).contains(SITE + "50", SITE + "31").doesNotContain(SITE + "30");
        assertThat(feed().memory().validators()).isEqualTo(Validators.NONE);
        assertThat(feed().memory().interval()).isEqualTo(Duration.ofMinutes(30));
        clock.to(feed().memory().due());
        assertThat(clock.instant()).isBefore(NOW.plus(Duration.ofMinutes(6)));
        assertThat(visit().added()).isEqualTo(20);
        clock.to(feed().memory().due());
        assertThat(visit().isUnfinished()).isFalse();

        assertThat(articles.count()).isEqualTo(50);
        assertThat(web.asked()).hasSize(53).filteredOn(url -> !url.equals(FEED)).doesNotHaveDuplicates();
        assertThat(feed().memory().validators()).isNotEqualTo(Validators.NONE);
    }

    @Test
    void whatAFeedTellsInFullWaitsForNoPages() {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(FakeWeb.item(SITE + i, "News " + i, "", FakeWeb.text("dam " + i)));
        }
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, items.toArray(String[]::new)));

        assertThat(visit().added()).isEqualTo(60);
    }

    @Test
    void teasersWaitForNoPagesWhereNoneAreToBeRead() {
        teasers(50);
        ItemReader items = ItemReader.withoutPages(new ProfileDetector(), CATALOGUE, clock);
        visits = new FeedVisits(feeds, feed -> articles, web, items, RHYTHM, clock);

        Visited visited = visit();

        assertThat(visited.added()).isEqualTo(50);
        assertThat(visited.isUnfinished()).isFalse();
        assertThat(web.asked()).containsExactly(FEED);
    }

    @Test
    void aVisitWhosePagesAreSlowEndsAndTheRestIsForTheNext() {
        teasers(8);
        ItemReader slow = new ItemReader(
                request -> {
                    clock.forward(Duration.ofSeconds(15));
                    return web.fetch(request);
                },
                new ProfileDetector(),
                CATALOGUE,
                clock);
        visits = new FeedVisits(feeds, feed -> articles, web, slow, RHYTHM, clock);

        Visited first = visit();

        assertThat(first.added()).isEqualTo(4);
        assertThat(first.isUnfinished()).isTrue();
        assertThat(visit().added()).isEqualTo(4);
        assertThat(web.asked()).hasSize(10);
    }

    @Test
    void anItemWaitsWhereOthersOfItsHostAreAskedFirst() {
        teasers(2);
        web.put(SITE + "1", new Fetched.NotYet(List.of(), Duration.ofMinutes(2)));

        assertThat(visit().added()).isZero();

        assertThat(web.asked()).containsExactly(FEED, SITE + "1");
        teasers(2);
        assertThat(visit().added()).isEqualTo(2);
        assertThat(stored()).noneMatch(article -> article.text().contains("It was a day."));
    }

    @Test
    void aBusyHostHoldsUpNoPageOfAnother() {
        String other = "https://herald.example.org/1";
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(
                        SITE,
                        FakeWeb.item(other, "News of the bridge", "It was a day.", ""),
                        FakeWeb.item(SITE + "1", "News of the dam", "It was a day.", "")));
        web.put(SITE + "1", new Fetched.NotYet(List.of(), Duration.ofMinutes(2)));
        web.put(other, "text/html", page("bridge", other));

        Visited visited = visit();

        assertThat(visited.added()).isOne();
        assertThat(visited.isUnfinished()).isTrue();
        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.url()).isEqualTo(other));
    }

    @Test
    void aFeedThatIsNotAskedForOthersOfItsHostHasNotFailed() {
        web.put(FEED, new Fetched.NotYet(List.of(), Duration.ofSeconds(70)));

        Visited visited = visit();

        assertThat(visited.trouble()).isEmpty();
        assertThat(visited.isUnfinished()).isTrue();
        assertThat(feed().memory().failing()).isEqualTo(Memory.Failing.NOT);
        assertThat(feed().memory().due()).isEqualTo(NOW.plusSeconds(70));
    }

    /** So many teasers with their pages, the newest first. */
    private void teasers(int count) {
        List<String> items = new ArrayList<>();
        for (int i = count; i > 0; i--) {
            items.add(FakeWeb.item(SITE + i, "News of the dam " + i, "It was a day.", ""));
            web.put(SITE + i, "text/html", page("dam " + i, SITE + i));
        }
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, items.toArray(String[]::new)));
    }

    @Test
    void wordsThatAFeedPutsIntoAnothersMouthAreItsOwn() {
        String foreign = "https://herald.example.org/politics/1";
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(SITE, FakeWeb.item(foreign, "Minister resigns", "", FakeWeb.text("bribe"))));

        visit();

        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.source()).isEqualTo("rss.courier.example.net"));
    }

    @Test
    void aFeedThatClaimsAnOutletSpeaksOnlyForItself() {
        String outlet = "https://herald.example.org/";
        web.put(outlet, "text/html", "<html><head><title>Herald</title></head><body>Welcome</body></html>");
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(
                        outlet, FakeWeb.item(outlet + "politics/1", "Minister resigns", "", FakeWeb.text("bribe"))));

        visit();

        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.source()).isEqualTo("rss.courier.example.net"));
        web.put(FEED, "text/xml", FakeWeb.rss(outlet, FakeWeb.item(outlet + "2", "Dam", "", FakeWeb.text("dam"))));
        visit();
        assertThat(web.asked()).filteredOn(outlet::equals).hasSize(1);
    }

    @Test
    void aFeedSpeaksForTheSiteThatNamesIt() {
        String outlet = "https://herald.example.org/";
        web.put(outlet, "text/html", """
                <html><head><link rel="alternate" type="application/rss+xml" href="http://rss.courier.example.net/all/">
                </head><body>Welcome</body></html>
                """);
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(
                        outlet, FakeWeb.item(outlet + "politics/1", "Minister resigns", "", FakeWeb.text("bribe"))));

        visit();

        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.source()).isEqualTo("herald.example.org"));
        assertThat(web.asked()).containsExactly(FEED, outlet);
        assertThat(feed().memory().home().site()).isEqualTo(outlet);
    }

    @Test
    void aSiteThatIsOutOfOrderIsAskedAgain() {
        String outlet = "https://herald.example.org/";
        web.put(outlet, new Fetched.Later(List.of(FakeWeb.hop(outlet, 503)), Duration.ofSeconds(5)));
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(
                        outlet, FakeWeb.item(outlet + "politics/1", "Minister resigns", "", FakeWeb.text("bribe"))));

        visit();

        assertThat(feed().memory().home()).isEqualTo(Home.NONE);
    }

    @Test
    void aSiteWhosePageCannotBeHadIsAskedAgainWithTheNextNews() {
        String outlet = "https://herald.example.org/";
        web.put(outlet, new Fetched.Gone(List.of(FakeWeb.hop(outlet, 410))));
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(
                        outlet, FakeWeb.item(outlet + "politics/1", "Minister resigns", "", FakeWeb.text("bribe"))));

        visit();

        assertThat(feed().memory().home()).isEqualTo(Home.NONE);
    }

    @Test
    void aFeedOfTheCatalogueSpeaksForTheSiteThatIsNamedThere() {
        String outlet = "https://herald.example.org/";
        feeds.add(new Addition(FEED, "", "", outlet));
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(
                        outlet, FakeWeb.item(outlet + "politics/1", "Minister resigns", "", FakeWeb.text("bribe"))));

        visit();

        assertThat(web.asked()).containsExactly(FEED);
        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.source()).isEqualTo("herald.example.org"));
    }

    /** Those that were added before the catalogue's sites were kept, or by their addresses. */
    @Test
    void aFeedOfTheCatalogueHasItsSiteHoweverItWasAdded() {
        String listed = "https://feeds.heraldnews.example/all";
        String outlet = "https://herald.example.org/";
        feeds.add(new Addition(listed, "", ""));
        web.put(
                listed,
                "text/xml",
                FakeWeb.rss(
                        outlet, FakeWeb.item(outlet + "politics/1", "Minister resigns", "", FakeWeb.text("bribe"))));

        visits.visit(feeds.withUrl(listed).orElseThrow());

        assertThat(web.asked()).containsExactly(listed);
        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.source()).isEqualTo("herald.example.org"));
        assertThat(feeds.withUrl(listed).orElseThrow().memory().home().site()).isEqualTo(outlet);
    }

    @Test
    void aLinkedPageOfAnotherOutletSpeaksForItself() {
        String foreign = "https://herald.example.org/politics/1";
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(SITE, FakeWeb.item(foreign, "Minister resigns", "", FakeWeb.text("bribe"))));
        web.put(foreign, "text/html", page("harbour", SITE + "stolen"));

        visit();

        assertThat(stored()).singleElement().satisfies(article -> {
            assertThat(article.source()).isEqualTo("herald.example.org");
            assertThat(article.url()).isEqualTo(foreign);
            assertThat(article.title()).isEqualTo("News of the harbour");
            assertThat(article.text()).contains("harbour").doesNotContain("bribe");
        });
    }

    @Test
    void aDateFarAheadIsNone() {
        String item = FakeWeb.item(SITE + "1", "Dam opens", "", FakeWeb.text("dam"));
        web.put(FEED, "text/xml", FakeWeb.rss(SITE, item.replace("2025", "2099")));

        visit();

        assertThat(stored())
                .singleElement()
                .satisfies(article -> assertThat(article.published()).isEmpty());
    }

    @Test
    void anItemWithoutWordsIsRefusedAndStopsNothing() {
        web.put(
                FEED,
                "text/xml",
                FakeWeb.rss(
                        SITE,
                        "<item><link>%s2</link></item>".formatted(SITE),
                        FakeWeb.item(SITE + "1", "Dam", "", FakeWeb.text("dam"))));

        Visited visited = visit();

        assertThat(visited.added()).isOne();
        assertThat(visited.refused()).isOne();
    }

    @Test
    void aFeedThatFailsWaitsAndOneThatIsGoneRetires() {
        visit();
        assertThat(feed().memory().failing().times()).isOne();
        assertThat(feeds.due(NOW, 10)).isEmpty();

        web.put(FEED, new Fetched.Gone(List.of(FakeWeb.hop(FEED, 410))));
        assertThat(visit().trouble()).contains("The feed is gone for good (410).");
        assertThat(feed().state()).isEqualTo(Feed.State.RETIRED);
    }

    @Test
    void aFeedKeepsItsAddressWhenItsSiteSendsEverybodyToTheFrontPage() {
        web.put(FEED, moved("<html><body>We are working on it</body></html>"));

        for (int i = 0; i < 5; i++) {
            visit();
        }

        assertThat(feed().memory().moving()).isEqualTo(Memory.Moving.NOWHERE);
    }

    @Test
    void aFeedThatIsFoundElsewhereThreeTimesIsAskedThere() {
        web.put(FEED, moved(FakeWeb.rss(SITE)));

        visit();
        visit();
        assertThat(feed().memory().moving()).isEqualTo(new Memory.Moving(SITE, 2));
        visit();

        assertThat(feeds.withUrl(SITE)).isPresent();
    }

    private static Fetched moved(String body) {
        return new Fetched.Document(
                List.of(FakeWeb.hop(FEED, 301), FakeWeb.hop(SITE, 200)),
                body.getBytes(StandardCharsets.UTF_8),
                "text/html",
                Validators.NONE);
    }

    @Test
    void aPageThatIsNoFeedIsATroubleThatIsTold() {
        web.put(FEED, "text/html", "<html><body>Sign in</body></html>");

        assertThat(visit().trouble()).contains("This is a web page, not a feed.");
        assertThat(feed().memory().failing().times()).isOne();
    }

    private Visited visit() {
        return visits.visit(feed());
    }

    private Feed feed() {
        return feeds.withUrl(FEED).orElseThrow();
    }

    private List<Article> stored() {
        return articles.newest(10).stream().map(StoredArticle::article).toList();
    }

    private static String page(String topic, String canonical) {
        return """
                <html><head><title>News of the %1$s</title><link rel="canonical" href="%2$s"></head>
                <body><article><h1>News of the %1$s</h1>%3$s</article></body></html>
                """.formatted(topic, canonical, FakeWeb.text(topic));
    }
}
