package tidings.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.article.Articles;
import tidings.feed.ChatFeeds;
import tidings.feed.Feed;
import tidings.feed.Feeds;
import tidings.story.Revisions;
import tidings.text.TextAnalysis;

/** Which chats have which feeds, in SQLite, and the articles that are for them alone. */
public final class SqliteChatFeeds implements ChatFeeds {
    /** In place of the time since when a feed was failing. */
    static final long GONE = -1;

    private final Database database;
    private final TextAnalysis analysis;
    private final Clock clock;
    private final Revisions revisions = new Revisions();

    public SqliteChatFeeds(Database database, TextAnalysis analysis, Clock clock) {
        this.database = database;
        this.analysis = analysis;
        this.clock = clock;
    }

    @Override
    public Asked ask(long chat, long thread, Feeds.Addition addition, int most) {
        return database.write(session -> {
            Optional<Feed> known = SqliteFeeds.withUrl(session, addition.url());
            if (known.filter(feed -> has(session, chat, feed.id())).isPresent()) {
                awake(session, known.get().id());
                return new Asked.Had(known.get());
            }
            if (session.number("SELECT count(*) FROM chat_feed WHERE chat = ?", chat) >= most) {
                return new Asked.Full();
            }
            Feed feed = known.orElseGet(() -> add(session, addition));
            session.update(
                    "INSERT INTO chat_feed (chat, feed, thread, added) VALUES (?, ?, ?, ?)",
                    chat,
                    feed.id(),
                    thread,
                    clock.instant());
            awake(session, feed.id());
            return new Asked.Given(SqliteFeeds.withUrl(session, addition.url()).orElseThrow());
        });
    }

    private static boolean has(Session session, long chat, long feed) {
        return session.number("SELECT count(*) FROM chat_feed WHERE chat = ? AND feed = ?", chat, feed) > 0;
    }

    private Feed add(Session session, Feeds.Addition addition) {
        session.update("""
                INSERT INTO feed (url, title, collection, state, due, interval, ours) VALUES (?, ?, '', 'OFF', ?, ?, 0)
                """, addition.url(), addition.title(), clock.instant(), SqliteFeeds.FIRST_INTERVAL.toSeconds());
        return SqliteFeeds.withUrl(session, addition.url()).orElseThrow();
    }

    /** It was readable just now: one that was gone is back, and one that waits after failures is asked at once. */
    private void awake(Session session, long feed) {
        session.update("""
                UPDATE feed SET state = iif(state = 'RETIRED', iif(ours, 'ON', 'OFF'), state), due = min(due, ?)
                WHERE id = ? AND (state = 'RETIRED' OR failures > 0 OR read IS NULL)
                """, clock.instant(), feed);
    }

    @Override
    public Optional<Feed> leave(long chat, long feed) {
        return database.write(session -> {
            Optional<Feed> left = session.first("SELECT * FROM feed WHERE id = ?", FeedRow::feed, feed)
                    .filter(known -> has(session, chat, feed));
            session.update("DELETE FROM chat_feed WHERE chat = ? AND feed = ?", chat, feed);
            return left;
        });
    }

    @Override
    public List<Own> of(long chat) {
        return database.read(session -> session.list(
                """
                SELECT feed.*,
                    (SELECT max(published) FROM feed_article WHERE feed = feed.id) AS newest,
                    (SELECT count(*) FROM feed_article WHERE feed = feed.id) AS articles
                FROM chat_feed JOIN feed ON feed.id = chat_feed.feed WHERE chat = ? ORDER BY added, feed.id
                """,
                row -> new Own(FeedRow.feed(row), SqliteFeeds.instant(row, "newest"), row.getLong("articles")),
                chat));
    }

    @Override
    public List<Untold> untold(Instant failingSince, int limit) {
        return database.read(session -> session.list(
                """
                SELECT chat, thread, feed.* FROM chat_feed JOIN feed ON feed.id = chat_feed.feed
                WHERE state = 'RETIRED' AND chat_feed.told IS NOT ?1
                    OR state <> 'RETIRED' AND failing_since <= ?2 AND chat_feed.told IS NOT failing_since
                ORDER BY chat, feed.id LIMIT ?3
                """,
                row -> new Untold(row.getLong("chat"), row.getLong("thread"), FeedRow.feed(row)),
                GONE,
                failingSince,
                limit));
    }

    @Override
    public void told(Untold untold) {
        database.writing(session -> session.update(
                "UPDATE chat_feed SET told = ? WHERE chat = ? AND feed = ?",
                trouble(untold.feed()),
                untold.chat(),
                untold.feed().id()));
    }

    static Optional<Long> trouble(Feed feed) {
        Optional<Instant> since = feed.memory().failing().since();
        return feed.state() == Feed.State.RETIRED ? Optional.of(GONE) : since.map(Instant::getEpochSecond);
    }

    /**
     * Whoever had the one feed has the other, to which its server leads. Its articles stay behind: any server can lead
     * anywhere, and what it said before is no news of the other's readers.
     */
    static void move(Session session, long from, long to) {
        forgetArticles(session, from);
        session.update("UPDATE OR IGNORE chat_feed SET feed = ? WHERE feed = ?", to, from);
        session.update("DELETE FROM chat_feed WHERE feed = ?", from);
        session.update("DELETE FROM feed WHERE id = ? AND NOT ours", from);
    }

    @Override
    public Articles articles(Feed feed) {
        return new SqliteFeedArticles(database, analysis, revisions, feed.id());
    }

    /** Says whether there were any. */
    static boolean forgetArticles(Session session, long feed) {
        return session.update("DELETE FROM feed_article WHERE feed = ?", feed) > 0;
    }
}
