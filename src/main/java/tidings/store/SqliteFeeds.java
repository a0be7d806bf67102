package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.feed.Feed;
import tidings.feed.Feeds;
import tidings.feed.Home;
import tidings.feed.Memory;
import tidings.web.Site;

/** The feeds in SQLite, a row each. */
public final class SqliteFeeds implements Feeds {
    static final Duration FIRST_INTERVAL = Duration.ofMinutes(30);

    private final Database database;
    private final Clock clock;

    public SqliteFeeds(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Added add(Addition addition) {
        return database.write(session -> FeedAdditions.add(session, addition, clock.instant()));
    }

    @Override
    public Added takeOver(Addition listed) {
        return database.write(session -> FeedAdditions.takeOver(session, listed, clock.instant()));
    }

    @Override
    public boolean remove(String url) {
        return database.write(session -> {
            int left = session.update("""
                    UPDATE feed SET ours = 0, collection = '', state = iif(state = 'ON', 'OFF', state)
                    WHERE url = ? AND ours AND id IN (SELECT feed FROM chat_feed)
                    """, url);
            return left > 0 || session.update("DELETE FROM feed WHERE url = ? AND ours", url) > 0;
        });
    }

    @Override
    public Optional<Feed> withUrl(String url) {
        return database.read(session -> withUrl(session, url));
    }

    static Optional<Feed> withUrl(Session session, String url) {
        return session.first("SELECT * FROM feed WHERE url = ?", FeedRow::feed, url);
    }

    @Override
    public List<Feed> all() {
        return database.read(session ->
                session.list("SELECT * FROM feed WHERE ours ORDER BY collection, title, url", FeedRow::feed));
    }

    /** Those that are asked: for all, or for the chats that have them. */
    private static final String ASKED = """
            SELECT * FROM feed WHERE state = 'ON'
            UNION ALL
            SELECT * FROM feed WHERE state = 'OFF' AND id IN (SELECT feed FROM chat_feed)
            """;

    @Override
    public List<Feed> due(Instant now, int limit) {
        return database.read(session -> session.list(
                "SELECT * FROM (" + ASKED + ") WHERE due <= ? ORDER BY due, id LIMIT ?", FeedRow::feed, now, limit));
    }

    @Override
    public void clockWasAhead(Instant now, Instant latest) {
        database.writing(session -> session.update("UPDATE feed SET due = ? WHERE due > ?", now, latest));
    }

    @Override
    public Optional<Instant> nextDue() {
        return database.read(session -> session.first(
                "SELECT due FROM (" + ASKED + ") ORDER BY due LIMIT 1", row -> Instant.ofEpochSecond(row.getLong(1))));
    }

    @Override
    public void visited(Feed feed) {
        database.writing(session -> {
            Optional<Long> taken = session.first(
                    "SELECT id FROM feed WHERE url = ? AND id <> ?", row -> row.getLong(1), feed.url(), feed.id());
            keep(session, feed, speaksForOthers(session, feed) ? feed.memory().anew(clock.instant()) : feed.memory());
            if (taken.isPresent()) {
                String reason = "It has moved to %s, which is a feed of its own here.".formatted(feed.url());
                session.update("UPDATE feed SET state = 'RETIRED', trouble = ? WHERE id = ?", reason, feed.id());
                takePlace(session, feed, taken.get());
                SqliteChatFeeds.move(session, feed.id(), taken.get());
            } else if (feed.state() == Feed.State.RETIRED) {
                session.update("UPDATE feed SET state = 'RETIRED' WHERE id = ?", feed.id());
            } else {
                session.update("UPDATE feed SET url = ? WHERE id = ?", feed.url(), feed.id());
            }
        });
    }

    /** What was news for all is so where it stands now, though only chats had asked for that. */
    private static void takePlace(Session session, Feed feed, long other) {
        if (feed.state() == Feed.State.ON) {
            session.update("""
                    UPDATE feed SET state = 'ON', ours = 1, title = iif(title = '', ?1, title), collection = ?2
                    WHERE id = ?3 AND NOT ours
                    """, feed.title(), feed.group(), other);
        }
    }

    /** Whether it has gone to another site, and left articles behind that are none of that site's. */
    private static boolean speaksForOthers(Session session, Feed feed) {
        return session.first("SELECT url FROM feed WHERE id = ?", row -> row.getString(1), feed.id())
                .filter(url -> !url.equals(feed.url()) && !Site.isSame(url, feed.url()))
                .filter(moved -> SqliteChatFeeds.forgetArticles(session, feed.id()))
                .isPresent();
    }

    /** Where the feed was switched on or off meanwhile, what was seen was seen for others, and is to be read again. */
    private static void keep(Session session, Feed feed, Memory memory) {
        session.update(
                """
                UPDATE feed SET
                    title = iif(title = '', ?2, title),
                    etag = iif(state = ?3, ?4, etag),
                    last_modified = iif(state = ?3, ?5, last_modified),
                    seen = iif(state = ?3, ?6, seen),
                    pages = iif(state = ?3, ?7, pages),
                    due = iif(state = ?3, ?8, due),
                    interval = ?9, read = ?10, failures = ?11, failing_since = ?12, trouble = ?13, moving_to = ?14, sightings = ?15
                WHERE id = ?1
                """,
                feed.id(),
                feed.title(),
                feed.state().name(),
                memory.validators().etag(),
                memory.validators().lastModified(),
                memory.seen().bytes(),
                memory.pages().bytes(),
                memory.due(),
                memory.interval().toSeconds(),
                memory.read(),
                memory.failing().times(),
                memory.failing().since(),
                memory.failing().reason(),
                memory.moving().to(),
                memory.moving().sightings());
    }

    @Override
    public void learned(Feed before, Home home) {
        Home known = before.memory().home();
        database.writing(session -> session.update(
                "UPDATE feed SET site = ?, refuted = ? WHERE id = ? AND site = ? AND refuted = ?",
                home.site(),
                home.refuted(),
                before.id(),
                known.site(),
                known.refuted()));
    }

    @Override
    public List<Feed> untold(Instant failingSince) {
        return database.read(session -> session.list("""
                SELECT * FROM feed WHERE ours AND (state = 'RETIRED' AND told IS NOT ?1
                    OR state = 'ON' AND failing_since <= ?2 AND told IS NOT failing_since)
                ORDER BY title, id
                """, FeedRow::feed, SqliteChatFeeds.GONE, failingSince));
    }

    @Override
    public void told(List<Feed> feeds) {
        database.writing(session -> feeds.forEach(feed ->
                session.update("UPDATE feed SET told = ? WHERE id = ?", SqliteChatFeeds.trouble(feed), feed.id())));
    }

    @Override
    public int switchGroup(String group, Feed.State state) {
        return database.write(session ->
                session.update("UPDATE feed SET state = ? WHERE collection = ? AND ours", state.name(), group));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long seconds = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }
}
