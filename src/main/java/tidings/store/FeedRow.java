package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tidings.feed.Feed;
import tidings.feed.Home;
import tidings.feed.Memory;
import tidings.feed.PageReadings;
import tidings.feed.SeenItems;
import tidings.web.Validators;

/** Reads a feed from its row. */
final class FeedRow {
    private FeedRow() {}

    static Feed feed(ResultSet row) throws SQLException {
        Memory memory = new Memory(
                new Validators(
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified"))),
                SeenItems.ofBytes(row.getBytes("seen")),
                PageReadings.ofBytes(row.getBytes("pages")),
                new Home(row.getString("site"), row.getString("refuted")),
                Instant.ofEpochSecond(row.getLong("due")),
                Duration.ofSeconds(row.getLong("interval")),
                SqliteFeeds.instant(row, "read"),
                new Memory.Failing(
                        row.getInt("failures"), SqliteFeeds.instant(row, "failing_since"), row.getString("trouble")),
                new Memory.Moving(row.getString("moving_to"), row.getInt("sightings")));
        return new Feed(
                row.getLong("id"),
                row.getString("url"),
                row.getString("title"),
                row.getString("collection"),
                Feed.State.valueOf(row.getString("state")),
                memory);
    }
}
