package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.chat.Chat;
import tidings.chat.Inbox.ChatChange;
import tidings.feed.ChatFeeds;
import tidings.feed.ChatFeedsContract;
import tidings.feed.Feed;
import tidings.feed.Feeds;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.NewsSearcher;
import tidings.topic.QueryReader;
import tidings.topic.TopicReader;

class SqliteChatFeedsTest extends ChatFeedsContract {
    private final TextAnalysis analysis = new LuceneAnalysis();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        meet(ANNA);
        meet(BORIS);
    }

    private void meet(long chat) {
        new SqliteChats(database).meet(Chat.first(chat, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected ChatFeeds chats() {
        return new SqliteChatFeeds(database, analysis, clock);
    }

    @Override
    protected Feeds feeds() {
        return new SqliteFeeds(database, clock);
    }

    @Override
    protected Articles articles() {
        return new SqliteArticles(database, analysis, clock);
    }

    @Override
    protected NewsSearcher searcher() {
        return new SqliteSearcher(database, clock);
    }

    @Override
    protected QueryReader reader() {
        return new TopicReader(analysis, clock, new SqliteHoldings(database));
    }

    @Test
    void aChatThatIsForgottenLeavesNothingOfIt() {
        Feed feed = asked(ANNA);
        chats().articles(feed).add(List.of(article(1)));

        change(new ChatChange.Forgotten(ANNA));

        assertThat(rows("chat_feed")).isZero();
        assertThat(rows("feed")).isZero();
        assertThat(rows("feed_article")).isZero();
        assertThat(rows("feed_terms")).isZero();
    }

    @Test
    void aGroupThatMovesTakesItAlongAndItsOwnerExportsIt() {
        chats().articles(asked(ANNA)).add(List.of(article(1)));

        change(new ChatChange.Moved(ANNA, 9));

        assertThat(chats().of(9)).hasSize(1);
        assertThat(new SqliteChats(database).export(9)).contains("chat_feed");
    }

    @Test
    void ofAFeedOnlyTheNewestStay() {
        Feed feed = asked(ANNA);
        List<Article> many = IntStream.range(0, SqliteFeedArticles.MOST + 5)
                .mapToObj(SqliteChatFeedsTest::article)
                .toList();

        chats().articles(feed).add(many);

        assertThat(chats().articles(feed).count()).isEqualTo(SqliteFeedArticles.MOST);
        assertThat(rows("feed_terms")).isEqualTo(SqliteFeedArticles.MOST);
        assertThat(chats().articles(feed).withUrls(List.of(article(0).url()))).isEmpty();
    }

    @Test
    void whatComesAfterTheFeedWasRemovedIsNotKept() {
        Feed feed = asked(ANNA);
        Articles articles = chats().articles(feed);
        chats().leave(ANNA, feed.id());

        articles.add(List.of(article(1)));

        assertThat(rows("feed_article")).isZero();
    }

    private Feed asked(long chat) {
        return ((ChatFeeds.Asked.Given)
                        chats().ask(chat, 0, new Feeds.Addition("https://village.example.org/feed", "", ""), 3))
                .feed();
    }

    private void change(ChatChange change) {
        database.writing(session -> SqliteChats.change(session, change));
    }

    private long rows(String table) {
        return database.read(session -> session.number("SELECT count(*) FROM " + table));
    }

    private static Article article(int n) {
        return new Article(
                "https://village.example.org/" + n,
                "Dam %d reopens".formatted(n),
                "The dam was repaired.",
                Optional.of(Instant.ofEpochSecond(1_700_000_000L + n)),
                "village.example.org",
                Language.ENGLISH,
                Origin.FEED);
    }
}
