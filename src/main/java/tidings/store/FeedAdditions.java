package tidings.store;

import java.time.Instant;
import tidings.feed.Feed;
import tidings.feed.Feeds.Added;
import tidings.feed.Feeds.Addition;

/** Adds the rows of the operator's feeds; a chat may have had them before. */
final class FeedAdditions {
    private FeedAdditions() {}

    static Added add(Session session, Addition addition, Instant now) {
        boolean isNew = isNew(session, addition);
        session.update(
                """
                INSERT INTO feed (url, title, collection, site, state, due, interval) VALUES (?, ?, ?, ?, 'ON', ?, ?)
                ON CONFLICT (url) DO UPDATE SET
                    state = 'ON',
                    ours = 1,
                    title = iif(title = '', excluded.title, title),
                    collection = iif(collection = '', excluded.collection, collection),
                    site = iif(excluded.site = '', site, excluded.site),
                    refuted = '',
                    told = NULL,
                    due = excluded.due
                """,
                addition.url(),
                addition.title(),
                addition.group(),
                addition.site(),
                now,
                SqliteFeeds.FIRST_INTERVAL.toSeconds());
        return added(session, addition, isNew);
    }

    static Added takeOver(Session session, Addition listed, Instant now) {
        boolean isNew = isNew(session, listed);
        session.update(
                """
                INSERT INTO feed (url, title, collection, state, due, interval) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (url) DO UPDATE SET
                    state = iif(ours, state, excluded.state),
                    told = iif(ours, told, NULL),
                    due = iif(ours, due, excluded.due),
                    ours = 1,
                    title = iif(title = '', excluded.title, title),
                    collection = iif(collection = '', excluded.collection, collection)
                """,
                listed.url(),
                listed.title(),
                listed.group(),
                listed.state().name(),
                now,
                SqliteFeeds.FIRST_INTERVAL.toSeconds());
        return added(session, listed, isNew);
    }

    private static boolean isNew(Session session, Addition addition) {
        return session.number("SELECT count(*) FROM feed WHERE url = ? AND ours", addition.url()) == 0;
    }

    private static Added added(Session session, Addition addition, boolean isNew) {
        Feed feed = SqliteFeeds.withUrl(session, addition.url()).orElseThrow();
        return isNew ? new Added.New(feed) : new Added.Known(feed);
    }
}
