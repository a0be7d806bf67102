package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tidings.topic.Period;
import tidings.topic.Phrase;
import tidings.topic.Query;

/** Looks among the articles of the feeds that a chat has to itself, by an index of their own. */
final class ChatFeedRows {
    /** Those that fit best by BM25; what is wanted of them besides is looked at afterwards. */
    private static final int CANDIDATES = 100;

    private ChatFeedRows() {}

    static List<PrivateHits.Row> matching(Session session, Query query, long chat) {
        List<Long> feeds = session.list("SELECT feed FROM chat_feed WHERE chat = ?", row -> row.getLong(1), chat);
        if (feeds.isEmpty() || query.terms().isEmpty()) {
            return List.of();
        }
        Period period = query.period();
        return session.list(
                """
                SELECT a.id, a.url, a.published, t.title, t.text
                FROM feed_terms t JOIN feed_article a ON a.id = t.rowid
                WHERE feed_terms MATCH ?1 AND (?2 OR a.published >= ?3 AND a.published < ?4)
                    AND NOT EXISTS (SELECT 1 FROM article p WHERE p.url = a.url)
                ORDER BY bm25(feed_terms, 3.0, 1.0, 0.0) LIMIT ?5
                """,
                ChatFeedRows::row,
                match(query, feeds),
                period.isAlways(),
                period.since().map(since -> since.getEpochSecond()).orElse(Long.MIN_VALUE),
                period.until().map(until -> until.getEpochSecond()).orElse(Long.MAX_VALUE),
                CANDIDATES);
    }

    private static String match(Query query, List<Long> feeds) {
        List<String> words = new ArrayList<>(List.of(Match.any(query.terms())));
        query.phrases().stream()
                .filter(Phrase::quoted)
                .map(phrase -> Match.phrase(phrase.terms()))
                .forEach(words::add);
        String own = feeds.stream().map(feed -> "\"" + feed + "\"").collect(Collectors.joining(" OR "));
        return "{feed} : (%s) AND {title text} : (%s)".formatted(own, Match.both(words));
    }

    static List<PrivateHits.Row> withUrls(Session session, Query query, long chat) {
        List<PrivateHits.Row> rows = new ArrayList<>();
        for (String url : query.urls()) {
            rows.addAll(session.list("""
                    SELECT a.id, a.url, a.published, t.title, t.text
                    FROM chat_feed c JOIN feed_article a ON a.feed = c.feed AND a.url = ?
                        JOIN feed_terms t ON t.rowid = a.id
                    WHERE c.chat = ? AND NOT EXISTS (SELECT 1 FROM article p WHERE p.url = a.url) LIMIT 1
                    """, ChatFeedRows::row, url, chat));
        }
        return rows;
    }

    private static PrivateHits.Row row(ResultSet row) throws SQLException {
        long published = row.getLong(3);
        return new PrivateHits.Row(
                PrivateHits.Shelf.FEEDS,
                row.getLong(1),
                row.getString(2),
                row.wasNull() ? OptionalLong.empty() : OptionalLong.of(published),
                " " + row.getString(4) + " ",
                " " + row.getString(5) + " ");
    }
}
