package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.Readership;
import tidings.feed.ChatFeeds.Asked;
import tidings.feed.ChatFeeds.Untold;
import tidings.feed.Feeds.Addition;
import tidings.text.Language;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.QueryReader;
import tidings.web.Validators;

/** What every store of the feeds that chats asked for promises, beside the operator's. */
public abstract class ChatFeedsContract {
    protected static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    protected static final long ANNA = 7;
    protected static final long BORIS = 8;
    private static final String URL = "https://village.example.org/feed";
    private static final int MOST = 3;

    /** A store in which the chats of Anna and Boris are known, and nothing else is; its clock stands at NOW. */
    protected abstract ChatFeeds chats();

    protected abstract Feeds feeds();

    protected abstract Articles articles();

    protected abstract NewsSearcher searcher();

    protected abstract QueryReader reader();

    @Test
    void aFeedIsAskedForOnceHoweverManyChatsShareIt() {
        Feed annas = given(ANNA, URL);
        Feed boriss = given(BORIS, URL);

        assertThat(annas.id()).isEqualTo(boriss.id());
        assertThat(feeds().due(NOW, 10)).map(Feed::url).containsExactly(URL);
        assertThat(feeds().nextDue()).contains(NOW);
        assertThat(own(ANNA)).containsExactly(URL);
        assertThat(own(BORIS)).containsExactly(URL);
    }

    @Test
    void itIsNoneOfTheOperators() {
        given(ANNA, URL);

        assertThat(feeds().all()).isEmpty();
        assertThat(feeds().switchGroup("", Feed.State.ON)).isZero();
        assertThat(feeds().remove(URL)).isFalse();
        assertThat(own(ANNA)).containsExactly(URL);
    }

    @Test
    void asAgainAChatHasItAlready() {
        given(ANNA, URL);

        assertThat(chats().ask(ANNA, 0, addition(URL), MOST)).isInstanceOf(Asked.Had.class);
        assertThat(own(ANNA)).hasSize(1);
    }

    @Test
    void aChatHasSoManyAtMost() {
        for (int i = 0; i < MOST; i++) {
            given(ANNA, URL + i);
        }

        assertThat(chats().ask(ANNA, 0, addition(URL), MOST)).isEqualTo(new Asked.Full());
        assertThat(chats().ask(ANNA, 0, addition(URL + 0), MOST)).isInstanceOf(Asked.Had.class);
        assertThat(own(ANNA)).hasSize(MOST);
        given(BORIS, URL);
    }

    @Test
    void whenItsLastChatLeavesItIsForgottenWithItsArticles() {
        Feed feed = given(ANNA, URL);
        given(BORIS, URL);
        chats().articles(feed).add(List.of(dam()));

        assertThat(chats().leave(ANNA, feed.id())).map(Feed::url).contains(URL);
        assertThat(found(ANNA)).isEmpty();
        assertThat(found(BORIS)).containsExactly("Dam reopens");
        chats().leave(BORIS, feed.id());

        assertThat(feeds().withUrl(URL)).isEmpty();
        assertThat(found(BORIS)).isEmpty();
        assertThat(chats().leave(BORIS, feed.id())).isEmpty();
    }

    @Test
    void onlyItsChatsFindItsArticles() {
        Feed feed = given(ANNA, URL);

        chats().articles(feed).add(List.of(dam()));

        assertThat(found(ANNA)).containsExactly("Dam reopens");
        assertThat(found(BORIS)).isEmpty();
        assertThat(withUrl(Readership.of(ANNA))).containsExactly("Dam reopens");
        assertThat(withUrl(Readership.of(BORIS))).isEmpty();
        assertThat(withUrl(Readership.EVERYONE)).isEmpty();
        assertThat(articles().count()).isZero();
        assertThat(articles().newest(10)).isEmpty();
        given(BORIS, URL);
        assertThat(found(BORIS)).containsExactly("Dam reopens");
    }

    @Test
    void timesAndQuotationsAreHeeded() {
        chats().articles(given(ANNA, URL)).add(List.of(dam()));

        assertThat(found(ANNA, "\"dam was repaired\"", Period.since(NOW.minusSeconds(60))))
                .hasSize(1);
        assertThat(found(ANNA, "\"repaired dam\"", Period.ALWAYS)).isEmpty();
        assertThat(found(ANNA, "dam", Period.since(NOW.plusSeconds(60)))).isEmpty();
    }

    @Test
    void anArticleOfAFeedIsStoredOnce() {
        Articles own = chats().articles(given(ANNA, URL));
        own.add(List.of(dam()));

        assertThat(own.add(List.of(dam()))).singleElement().isInstanceOf(Articles.Outcome.Known.class);

        assertThat(own.count()).isOne();
        assertThat(own.languages()).containsExactly(Language.ENGLISH);
        assertThat(chats().of(ANNA)).singleElement().satisfies(feed -> {
            assertThat(feed.articles()).isOne();
            assertThat(feed.newest()).contains(NOW);
        });
    }

    @Test
    void whatIsPublicIsNotTheirsAlone() {
        chats().articles(given(ANNA, URL)).add(List.of(dam()));

        articles().add(List.of(dam()));

        assertThat(found(ANNA)).containsExactly("Dam reopens");
        assertThat(found(BORIS)).containsExactly("Dam reopens");
    }

    @Test
    void whatAnOutletCorrectsTakesThePlaceOfWhatItSaid() {
        Articles articles = chats().articles(given(ANNA, URL));
        articles.add(List.of(dam()));

        articles.add(List.of(saying("Bridge reopens", "The bridge was repaired, and nobody was hurt.")));

        assertThat(articles.newest(9))
                .singleElement()
                .satisfies(each -> assertThat(each.article().text()).endsWith("nobody was hurt."));
        assertThat(found(ANNA)).isEmpty();
        assertThat(found(ANNA, "bridge", Period.ALWAYS)).containsExactly("Bridge reopens");

        articles.add(List.of(saying("Bridge reopens", "The bridge.")));
        assertThat(articles.newest(1)).allMatch(each -> each.article().text().endsWith("nobody was hurt."));
    }

    @Test
    void theSameUnderAnotherAddressIsNoSecondArticle() {
        Articles articles = chats().articles(given(ANNA, URL));
        Article copy = new Article(
                "https://village.example.org/again",
                dam().title(),
                dam().text(),
                dam().published(),
                dam().source(),
                dam().language(),
                Origin.FEED);

        articles.add(List.of(dam(), copy));

        assertThat(articles.count()).isOne();
    }

    @Test
    void anOutletTakesTheAddressBackThatAFeedHadSpokenFor() {
        Articles articles = chats().articles(given(ANNA, URL));
        Article teaser = new Article(
                dam().url(),
                "Dam",
                "It reopens.",
                dam().published(),
                "feeds.example.net",
                Language.ENGLISH,
                Origin.FEED);
        articles.add(List.of(teaser));

        articles.add(List.of(dam()));

        assertThat(articles.newest(9)).singleElement().satisfies(each -> {
            assertThat(each.article().text()).isEqualTo(dam().text());
            assertThat(each.article().source()).isEqualTo(dam().source());
        });
        articles.add(List.of(teaser));
        assertThat(articles.newest(1)).map(each -> each.article().source()).containsExactly(dam().source());
    }

    @Test
    void aRetractionTakesThePlaceOfWhatItTakesBackForTheChatTooHoweverShort() {
        Articles articles = chats().articles(given(ANNA, URL));
        articles.add(List.of(dam()));

        articles.add(List.of(saying("Retraction: dam reopens", "It stays shut.")));

        assertThat(articles.newest(1)).map(each -> each.article().text()).containsExactly("It stays shut.");
    }

    @Test
    void whatTwoFeedsOfAChatBringIsOneArticleForIt() {
        Article again = new Article(
                "https://other.example.net/dam",
                "Again: " + dam().title(),
                dam().text(),
                dam().published(),
                "other.example.net",
                dam().language(),
                Origin.FEED);

        chats().articles(given(ANNA, URL)).add(List.of(dam()));
        chats().articles(given(ANNA, URL + "2")).add(List.of(again));
        chats().articles(given(BORIS, URL + "2"));

        assertThat(found(ANNA)).hasSize(1);
        assertThat(found(BORIS)).containsExactly(again.title());
    }

    private static Article saying(String title, String text) {
        return new Article(dam().url(), title, text, dam().published(), dam().source(), dam().language(), Origin.FEED);
    }

    @Test
    void asSoonAsTheOperatorHasTheFeedItIsReadAnewForAll() {
        Feed feed = given(ANNA, URL);
        visit(feed);

        assertThat(feeds().add(addition(URL))).isInstanceOf(Feeds.Added.New.class);

        assertIsReadAnew(feeds().withUrl(URL).orElseThrow());
        assertThat(found(BORIS)).isEmpty();
        assertThat(chats().of(ANNA)).singleElement().matches(own -> own.isForAll() && own.articles() == 0);
        Shelves.of(articles(), chats()).of(feeds().withUrl(URL).orElseThrow()).add(List.of(dam()));
        assertThat(found(BORIS)).containsExactly("Dam reopens");
    }

    @Test
    void aFeedOfAListBecomesTheOperatorsAsItIsThere() {
        given(ANNA, URL);

        assertThat(feeds().takeOver(new Addition(URL, "", "world", "", Feed.State.OFF)))
                .isInstanceOf(Feeds.Added.New.class);

        assertThat(feeds().all()).map(Feed::state).containsExactly(Feed.State.OFF);
        assertThat(own(ANNA)).containsExactly(URL);
        assertThat(feeds().takeOver(addition(URL))).isInstanceOf(Feeds.Added.Known.class);
        assertThat(feeds().all()).map(Feed::state).containsExactly(Feed.State.OFF);
    }

    @Test
    void aDisabledFeedIsReadAnewForAllWhenItsGroupIsEnabled() {
        feeds().add(new Addition(URL, "", "world"));
        feeds().switchGroup("world", Feed.State.OFF);
        visit(given(ANNA, URL));

        feeds().switchGroup("world", Feed.State.ON);

        assertIsReadAnew(feeds().due(NOW, 1).getFirst());
        assertThat(found(ANNA)).isEmpty();
    }

    @Test
    void aVisitForChatsDuringWhichTheOperatorTakesTheFeedIsMadeAgainForAll() {
        Feed feed = given(ANNA, URL);
        feeds().add(addition(URL));

        visit(feed);

        assertIsReadAnew(feeds().due(NOW, 1).getFirst());
    }

    /** For whom the feed was when the visit began. */
    private void visit(Feed feed) {
        Shelves.of(articles(), chats()).of(feed).add(List.of(dam()));
        Validators validators = new Validators(Optional.of("\"1\""), Optional.empty());
        feeds().visited(feed.with(feed.memory()
                .read(validators, SeenItems.of(List.of(item())), NOW, NOW.plusSeconds(60), Duration.ofMinutes(30))));
    }

    private static void assertIsReadAnew(Feed feed) {
        assertThat(feed.memory().validators()).isEqualTo(Validators.NONE);
        assertThat(feed.memory().seen().contains(item())).isFalse();
    }

    private static FeedItem item() {
        return new FeedItem(
                "1",
                dam().url(),
                dam().title(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aFeedThatTheOperatorRemovesStaysWithItsChats() {
        given(ANNA, URL);
        feeds().add(addition(URL));

        assertThat(feeds().remove(URL)).isTrue();

        assertThat(feeds().all()).isEmpty();
        assertThat(feeds().due(NOW, 10)).map(Feed::state).containsExactly(Feed.State.OFF);
        assertThat(own(ANNA)).containsExactly(URL);
    }

    @Test
    void aFeedOfTheOperatorStaysWhenItsLastChatLeaves() {
        feeds().add(addition(URL));
        Feed feed = given(ANNA, URL);

        chats().leave(ANNA, feed.id());

        assertThat(feeds().all()).map(Feed::url).containsExactly(URL);
    }

    @Test
    void aDisabledFeedOfTheOperatorIsAskedForItsChatsAlone() {
        feeds().add(new Addition(URL, "", "world"));
        feeds().switchGroup("world", Feed.State.OFF);
        assertThat(feeds().due(NOW, 10)).isEmpty();

        given(ANNA, URL);

        assertThat(feeds().due(NOW, 10)).map(Feed::state).containsExactly(Feed.State.OFF);
    }

    @Test
    void troubleIsToldOnceToEachChatWhereItAsked() {
        Feed feed = given(ANNA, URL);
        chats().ask(BORIS, 5, addition(URL), MOST);
        feeds().visited(feed.with(failing(feed, NOW)));

        assertThat(chats().untold(NOW.minusSeconds(1), 10)).isEmpty();
        List<Untold> untold = chats().untold(NOW, 10);
        assertThat(untold).map(Untold::chat).containsExactly(ANNA, BORIS);
        assertThat(untold).map(Untold::thread).containsExactly(0L, 5L);
        untold.forEach(chats()::told);
        assertThat(chats().untold(NOW, 10)).isEmpty();

        Instant later = NOW.plus(Duration.ofDays(9));
        feeds().visited(feed.with(failing(feed, later)));
        assertThat(chats().untold(later, 10)).hasSize(2);
    }

    @Test
    void thatItIsGoneIsToldOnceAndThenItCanBeAskedForAgain() {
        Feed feed = given(ANNA, URL);
        feeds().visited(feed.with(failing(feed, NOW)));
        chats().untold(NOW, 10).forEach(chats()::told);

        feeds().visited(feed.with(failing(feed, NOW)).retired());

        assertThat(chats().untold(NOW, 10)).hasSize(1);
        chats().untold(NOW, 10).forEach(chats()::told);
        assertThat(chats().untold(NOW, 10)).isEmpty();
        assertThat(feeds().due(NOW.plus(Duration.ofDays(9)), 10)).isEmpty();

        assertThat(chats().ask(ANNA, 0, addition(URL), MOST)).isInstanceOf(Asked.Had.class);
        assertThat(feeds().due(NOW, 10)).map(Feed::state).containsExactly(Feed.State.OFF);
    }

    @Test
    void aFeedThatMovesToTheAddressOfAnotherTakesItsChatsAlongAndNoArticles() {
        String other = "https://village.example.org/new";
        Feed old = given(ANNA, URL);
        chats().articles(old).add(List.of(dam()));
        given(BORIS, other);

        feeds().visited(old.at(other));

        assertThat(own(ANNA)).containsExactly(other);
        assertThat(feeds().withUrl(URL)).isEmpty();
        assertThat(found(ANNA)).isEmpty();
        assertThat(found(BORIS)).isEmpty();
    }

    @Test
    void aFeedForAllThatMovesToWhereOnlyChatsReadIsForAllThere() {
        Feed own = given(ANNA, URL);
        visit(own);
        Feed forAll = feeds().add(new Addition("https://city.example.org/feed", "City", "local"))
                .feed();

        feeds().visited(forAll.at(URL));

        assertThat(feeds().all())
                .filteredOn(feed -> feed.state() == Feed.State.ON)
                .singleElement()
                .satisfies(feed -> {
                    assertThat(feed.url()).isEqualTo(URL);
                    assertThat(feed.group()).isEqualTo("local");
                    assertIsReadAnew(feed);
                });
        assertThat(own(ANNA)).containsExactly(URL);
    }

    @Test
    void aStrangersFeedThatLeadsToTheNewsBringsNothingIntoIt() {
        String news = "https://news.example.net/all";
        feeds().add(addition(news));
        Feed strangers = given(ANNA, URL);
        visit(strangers);

        feeds().visited(feeds().withUrl(URL).orElseThrow().at(news));
        Shelves.of(articles(), chats()).of(feeds().withUrl(news).orElseThrow());

        assertThat(own(ANNA)).containsExactly(news);
        assertThat(articles().count()).isZero();
        assertThat(found(ANNA)).isEmpty();
    }

    @Test
    void aStrangersFeedThatLeadsToAnotherSiteSaysNothingForIt() {
        String news = "https://news.example.net/all";
        Feed strangers = given(ANNA, URL);
        visit(strangers);

        feeds().visited(feeds().withUrl(URL).orElseThrow().at(news));
        given(BORIS, news);

        assertThat(found(BORIS)).isEmpty();
        assertIsReadAnew(feeds().due(NOW, 1).getFirst());
    }

    @Test
    void aFeedThatMovesWithinItsSiteKeepsItsArticles() {
        visit(given(ANNA, URL));

        feeds().visited(feeds().withUrl(URL).orElseThrow().at(URL + "/new"));

        assertThat(found(ANNA)).containsExactly("Dam reopens");
    }

    private static Memory failing(Feed feed, Instant since) {
        return feed.memory().failed(new Memory.Failing(1, Optional.of(since), "The server is out of order."), NOW);
    }

    private Feed given(long chat, String url) {
        return ((Asked.Given) chats().ask(chat, 0, addition(url), MOST)).feed();
    }

    private List<String> own(long chat) {
        return chats().of(chat).stream().map(each -> each.feed().url()).toList();
    }

    private List<String> found(long chat) {
        return found(chat, "dam", Period.ALWAYS);
    }

    private List<String> found(long chat, String topic, Period period) {
        return titles(topic, period, Set.of(), Readership.of(chat));
    }

    private List<String> withUrl(Readership readership) {
        return titles("dam", Period.ALWAYS, Set.of(dam().url()), readership);
    }

    private List<String> titles(String topic, Period period, Set<String> urls, Readership readership) {
        return searcher().search(reader().read(topic, period, urls).with(readership), 10).hits().stream()
                .map(hit -> hit.stored().article().title())
                .toList();
    }

    private static Addition addition(String url) {
        return new Addition(url, "The Village", "");
    }

    private static Article dam() {
        return new Article(
                "https://village.example.org/1",
                "Dam reopens",
                "The dam was repaired by the village.",
                Optional.of(NOW),
                "village.example.org",
                Language.ENGLISH,
                Origin.FEED);
    }
}
