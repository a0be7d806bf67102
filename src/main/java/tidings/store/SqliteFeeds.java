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
import tidings.feed.Memory;
import tidings.feed.SeenItems;
import tidings.web.Validators;

/** The feeds in SQLite, a row each. */
public final class SqliteFeeds implements Feeds {
    private static final Duration FIRST_INTERVAL = Duration.ofMinutes(30);

    private final Database database;
    private final Clock clock;

    public SqliteFeeds(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Added add(Addition addition) {
        return database.write(session -> {
            boolean isNew = withUrl(session, addition.url()).isEmpty();
            session.update(
                    """
                    INSERT INTO feed (url, title, collection, state, due, interval) VALUES (?, ?, ?, 'ON', ?, ?)
                    ON CONFLICT (url) DO UPDATE SET
                        state = 'ON',
                        title = iif(title = '', excluded.title, title),
                        collection = iif(collection = '', excluded.collection, collection),
                        due = iif(state = 'ON', due, excluded.due)
                    """,
                    addition.url(),
                    addition.title(),
                    addition.group(),
                    clock.instant(),
                    FIRST_INTERVAL.toSeconds());
            Feed feed = withUrl(session, addition.url()).orElseThrow();
            return isNew ? new Added.New(feed) : new Added.Known(feed);
        });
    }

    @Override
    public boolean remove(String url) {
        return database.write(session -> session.update("DELETE FROM feed WHERE url = ?", url)) > 0;
    }

    @Override
    public Optional<Feed> withUrl(String url) {
        return database.read(session -> withUrl(session, url));
    }

    private static Optional<Feed> withUrl(Session session, String url) {
        return session.first("SELECT * FROM feed WHERE url = ?", SqliteFeeds::feed, url);
    }

    @Override
    public List<Feed> all() {
        return database.read(
                session -> session.list("SELECT * FROM feed ORDER BY collection, title, url", SqliteFeeds::feed));
    }

    @Override
    public List<Feed> due(Instant now, int limit) {
        return database.read(session -> session.list(
                "SELECT * FROM feed WHERE state = 'ON' AND due <= ? ORDER BY due, id LIMIT ?",
                SqliteFeeds::feed,
                now,
                limit));
    }

    @Override
    public Optional<Instant> nextDue() {
        return database.read(session -> session.first(
                "SELECT due FROM feed WHERE state = 'ON' ORDER BY due LIMIT 1",
                row -> Instant.ofEpochSecond(row.getLong(1))));
    }

    @Override
    public void visited(Feed feed) {
        database.writing(session -> {
            boolean isTaken =
                    session.number("SELECT count(*) FROM feed WHERE url = ? AND id <> ?", feed.url(), feed.id()) > 0;
            keep(session, feed, feed.memory());
            if (isTaken || feed.state() == Feed.State.RETIRED) {
                session.update("UPDATE feed SET state = 'RETIRED' WHERE id = ?", feed.id());
            } else {
                session.update("UPDATE feed SET url = ? WHERE id = ?", feed.url(), feed.id());
            }
        });
    }

    private static void keep(Session session, Feed feed, Memory memory) {
        session.update(
                """
                UPDATE feed SET title = iif(title = '', ?, title), etag = ?, last_modified = ?, seen = ?, due = ?,
                    interval = ?, read = ?, failures = ?, failing_since = ?, trouble = ?, moving_to = ?, sightings = ?
                WHERE id = ?
                """,
                feed.title(),
                memory.validators().etag(),
                memory.validators().lastModified(),
                memory.seen().bytes(),
                memory.due(),
                memory.interval().toSeconds(),
                memory.read(),
                memory.failing().times(),
                memory.failing().since(),
                memory.failing().reason(),
                memory.moving().to(),
                memory.moving().sightings(),
                feed.id());
    }

    @Override
    public int switchGroup(String group, Feed.State state) {
        return database.write(
                session -> session.update("UPDATE feed SET state = ? WHERE collection = ?", state.name(), group));
    }

    private static Feed feed(ResultSet row) throws SQLException {
        Memory memory = new Memory(
                new Validators(
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified"))),
                SeenItems.ofBytes(row.getBytes("seen")),
                Instant.ofEpochSecond(row.getLong("due")),
                Duration.ofSeconds(row.getLong("interval")),
                instant(row, "read"),
                new Memory.Failing(row.getInt("failures"), instant(row, "failing_since"), row.getString("trouble")),
                new Memory.Moving(row.getString("moving_to"), row.getInt("sightings")));
        return new Feed(
                row.getLong("id"),
                row.getString("url"),
                row.getString("title"),
                row.getString("collection"),
                Feed.State.valueOf(row.getString("state")),
                memory);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long seconds = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }
}
