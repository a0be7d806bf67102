package tidings.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.alert.Subscriptions;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.PrivateArticles;
import tidings.chat.Chat;
import tidings.feed.ChatFeeds;
import tidings.feed.Feeds;
import tidings.message.Address;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteChatFeeds;
import tidings.store.SqliteChats;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteModelMemory;
import tidings.store.SqlitePrivateArticles;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteStock;
import tidings.store.SqliteStories;
import tidings.store.SqliteSubscriptions;
import tidings.story.Newsdesk;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.topic.Period;
import tidings.topic.Searcher;
import tidings.topic.TopicReader;

class PruningTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int NEVER = 0;
    private static final String[] WORDS =
            "harbour council bridge ferry grain tunnel wages mayor vote storm river engine school price loan"
                    .split(" ");

    @TempDir
    private Path folder;

    private final LuceneAnalysis analysis = new LuceneAnalysis();
    private Database database;
    private Articles articles;
    private Subscriptions followed;
    private Searcher searcher;
    private Stock stock;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        articles = newsdesk();
        followed = new SqliteSubscriptions(database);
        searcher = new SqliteSearcher(database, CLOCK);
        stock = new SqliteStock(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsTooOldGoesWithAllThatHangsOnIt() {
        add(article(1, "Orrin dam breaks", 40), article(2, "Orrin dam repaired", 20));

        assertThat(pruning(30, 0, 10).plan().articles()).isEqualTo(1);
        assertThat(pruning(30, 0, 10).prune(Pruning.Progress.NOBODY).articles()).isEqualTo(1);

        assertThat(found("Orrin dam")).containsExactly("Orrin dam repaired");
        assertThat(rows("article_terms WHERE article_terms MATCH 'orrin'")).isEqualTo(1);
        assertThat(rows("story_article")).isEqualTo(1);
        assertThat(articles.count()).isEqualTo(1);
        assertThat(pruning(30, 0, 10).prune(Pruning.Progress.NOBODY).articles()).isZero();
    }

    @Test
    void whatHasNoDateHasNoAge() {
        add(new Article(
                "urn:undated",
                "Orrin dam plans",
                text(1),
                Optional.empty(),
                "a.example",
                Language.ENGLISH,
                Origin.IMPORT));

        pruning(1, 0, 0).prune(Pruning.Progress.NOBODY);

        assertThat(found("Orrin dam")).hasSize(1);
    }

    @Test
    void theNewestOnAFollowedTopicStay() {
        meetAnna();
        followed.follow(Address.of(7), "Orrin dam", 20, NOW);
        add(article(1, "Orrin dam breaks", 400), article(2, "Tarn strike ends", 400));

        Pruning.Outcome outcome = pruning(30, 0, 3).prune(Pruning.Progress.NOBODY);

        assertThat(outcome.articles()).isEqualTo(1);
        assertThat(found("Orrin dam")).hasSize(1);
        assertThat(found("Tarn strike")).isEmpty();
    }

    @Test
    void samplesAreNotPruned() {
        Article sample = article(1, "Orrin dam breaks", 400);
        add(new Article(
                sample.url(),
                sample.title(),
                sample.text(),
                sample.published(),
                sample.source(),
                sample.language(),
                Origin.SAMPLE));

        assertThat(pruning(30, 1, 0).prune(Pruning.Progress.NOBODY).articles()).isZero();
    }

    @Test
    void aDatabaseThatIsTooLargeLosesItsOldestUntilItFits() {
        articles.add(reports(1_000));
        long full = stock.bytes();
        long pages = rows("pragma_page_count", "page_count");

        Pruning.Outcome outcome = pruning(NEVER, full / 2, 0).prune(Pruning.Progress.NOBODY);

        assertThat(stock.bytes()).isLessThanOrEqualTo(full / 2);
        assertThat(outcome.articles()).isBetween(200L, 900L);
        assertThat(articles.count()).isEqualTo(1_000 - outcome.articles());
        assertThat(articles.newest(1).getFirst().article().title()).isEqualTo("Report 999");
        assertThat(rows("pragma_page_count", "page_count")).isLessThan(pages * 2 / 3);
    }

    @Test
    void ofALittleTooMuchALittleGoesAndTheDryRunKnowsIt() {
        articles.add(reports(300));
        long limit = stock.bytes() * 9 / 10;

        long planned = pruning(NEVER, limit, 0).plan().articles();
        Pruning.Outcome outcome = pruning(NEVER, limit, 0).prune(Pruning.Progress.NOBODY);

        assertThat(stock.bytes()).isBetween(limit * 9 / 10, limit);
        assertThat(outcome.surplus()).isZero();
        assertThat(outcome.articles()).isBetween(20L, 90L);
        assertThat(planned).isBetween(outcome.articles() / 2, outcome.articles());
    }

    @Test
    void noNewsGoesForALimitThatOtherThingsExceed() {
        articles.add(reports(100));
        new SqliteModelMemory(database, CLOCK).keep("question", "answer ".repeat(300_000), Duration.ofDays(7));

        for (Pruning.Outcome outcome : List.of(
                pruning(NEVER, 1_000_000, 0).plan(),
                pruning(NEVER, 1_000_000, 0).prune(Pruning.Progress.NOBODY))) {
            assertThat(outcome.articles()).isZero();
            assertThat(outcome.surplus()).isGreaterThan(1_000_000);
        }
        assertThat(articles.count()).isEqualTo(100);
    }

    @Test
    void whatChatsAloneSeeGoesByItsAgeToo() {
        meetAnna();
        ofFeed(article(1, "Orrin dam breaks", 40), article(2, "Orrin dam repaired", 20));
        Article old = article(3, "Tarn strike ends", 400);
        sent(Duration.ofDays(40)).keep(7, article(4, "Tarn strike begins", 41));
        sent(Duration.ofDays(1)).keep(7, old);

        assertThat(pruning(30, NEVER, 0).plan().articles()).isEqualTo(2);
        assertThat(pruning(30, NEVER, 0).prune(Pruning.Progress.NOBODY).articles())
                .isEqualTo(2);

        assertThat(rows("feed_article")).isEqualTo(1);
        assertThat(rows("feed_terms")).isEqualTo(1);
        assertThat(sent(Duration.ZERO).of(7))
                .as("its age is that of its sending")
                .singleElement()
                .satisfies(stored -> assertThat(stored.article().url()).isEqualTo(old.url()));
    }

    @Test
    void publicNewsDoesNotGoForOlderArticlesOfAChat() {
        meetAnna();
        articles.add(reports(100));
        ofFeed(reports(400).stream()
                .map(report -> article(Integer.parseInt(report.title().replaceAll("\\D", "")), report.title(), 2_000))
                .toArray(Article[]::new));

        Pruning.Outcome outcome = pruning(NEVER, stock.bytes() / 2, 0).prune(Pruning.Progress.NOBODY);

        assertThat(outcome.surplus()).isZero();
        assertThat(articles.count()).isEqualTo(100);
        assertThat(rows("feed_article")).isBetween(10L, 390L);
    }

    @Test
    void removedNewsMayComeAgainAndItsCopyToo() {
        Article first = article(1, "Orrin dam breaks", 5);
        add(first);
        pruning(1, 0, 0).prune(Pruning.Progress.NOBODY);
        assertThat(articles.count()).isZero();

        Article copy = new Article(
                "https://b.example/copy",
                first.title(),
                first.text() + " It will be repaired.",
                first.published(),
                "b.example",
                Language.ENGLISH,
                Origin.IMPORT);
        assertThat(articles.add(List.of(copy))).hasOnlyElementsOfType(Articles.Outcome.Added.class);
        assertThat(articles.add(List.of(first))).hasSize(1);
        assertThat(found("Orrin dam")).isNotEmpty();
    }

    private void meetAnna() {
        new SqliteChats(database).meet(Chat.first(7, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
    }

    private void ofFeed(Article... some) {
        ChatFeeds feeds = new SqliteChatFeeds(database, analysis, CLOCK);
        Feeds.Addition village = new Feeds.Addition("https://village.example/feed", "", "");
        feeds.articles(((ChatFeeds.Asked.Given) feeds.ask(7, 0, village, 3)).feed())
                .add(List.of(some));
    }

    private PrivateArticles sent(Duration ago) {
        return new SqlitePrivateArticles(database, analysis, Clock.offset(CLOCK, ago.negated()), 100);
    }

    private static List<Article> reports(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> article(i, "Report %d".formatted(i), number - i))
                .toList();
    }

    private Newsdesk newsdesk() {
        return new Newsdesk(
                new SqliteArticles(database, analysis, CLOCK), new SqliteStories(database, analysis), analysis, CLOCK);
    }

    private Pruning pruning(int days, long bytes, int floor) {
        return new Pruning(
                new Retention(days, bytes, floor),
                stock,
                new Floor(followed, new TopicReader(analysis, CLOCK, new SqliteHoldings(database)), searcher),
                CLOCK);
    }

    private void add(Article... some) {
        articles.add(List.of(some));
    }

    private List<String> found(String topic) {
        return searcher
                .search(
                        new TopicReader(analysis, CLOCK, new SqliteHoldings(database))
                                .read(topic, Period.ALWAYS, Set.of()),
                        10)
                .hits()
                .stream()
                .map(hit -> hit.stored().article().title())
                .toList();
    }

    private long rows(String table) {
        return rows(table, "count(*)");
    }

    private long rows(String table, String what) {
        return database.read(session -> session.number("SELECT %s FROM %s".formatted(what, table)));
    }

    private static Article article(int number, String title, int daysAgo) {
        return new Article(
                "https://a.example/" + number,
                title,
                title + ". " + text(number),
                Optional.of(NOW.minus(Duration.ofDays(daysAgo))),
                "a.example",
                Language.ENGLISH,
                Origin.IMPORT);
    }

    private static String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(50))
                    .append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }
}
