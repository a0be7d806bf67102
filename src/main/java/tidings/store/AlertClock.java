package tidings.store;

import java.time.Duration;
import java.time.Instant;

/** The times of alerts that were written while the clock was ahead. */
final class AlertClock {
    /** No clock that was right before is behind the news by as much. */
    private static final Duration YEAR = Duration.ofDays(365);
    /** One outlet may be wrong, or lie. */
    private static final int WITNESSES = 3;

    private AlertClock() {}

    /** What was noticed or told later than now was so now; whose alerts these are is reviewed. */
    static void putBack(Session session, Instant now) {
        if (isBehindTheNews(session, now)) {
            // Then it is this reading that is wrong: a machine without a battery starts in 1970.
            return;
        }
        session.update("""
                INSERT INTO alert_review (chat) SELECT DISTINCT chat FROM alert
                WHERE told > ?1 OR (noticed > ?1 AND bundle IS NULL)
                """, now);
        session.update("UPDATE alert SET told = ?1 WHERE told > ?1", now);
        session.update("UPDATE alert SET noticed = ?1 WHERE noticed > ?1 AND bundle IS NULL", now);
    }

    /** Whether articles came out long after that, and were stored then; of several outlets, where so many are known. */
    private static boolean isBehindTheNews(Session session, Instant now) {
        long known = outlets(session, Long.MIN_VALUE);
        return known > 0 && outlets(session, ArticleIds.firstOf(now.plus(YEAR))) == known;
    }

    private static long outlets(Session session, long firstId) {
        return session.number(
                "SELECT count(*) FROM (SELECT DISTINCT source FROM article WHERE id >= ? LIMIT ?)", firstId, WITNESSES);
    }
}
