package tidings.store;

import java.time.Instant;
import java.util.Optional;
import tidings.topic.Period;

/** Ids of articles: epoch seconds &lt;&lt; 20 | sequence within the second, so that a period is a range of ids. */
final class ArticleIds {
    private static final int SEQUENCE_BITS = 20;
    /** What still fits in front of the sequence; about 278,000 years from 1970 either way. */
    private static final long FARTHEST_SECOND = (1L << (62 - SEQUENCE_BITS)) - 1;

    private ArticleIds() {}

    /** The id of an article that a chat keeps for itself: below those of any time, so it is never taken for a public one. */
    static long ofPrivate(long id) {
        return Long.MIN_VALUE + id;
    }

    /** The id of an article that only the chats of a feed see: between those that one chat keeps and those of any time. */
    static long ofFeed(long id) {
        return Long.MIN_VALUE + (1L << 61) + id;
    }

    /** The ids of a period, both ends inclusive. */
    record Range(long first, long last) {
        static Range of(Period period) {
            return new Range(
                    period.since().map(ArticleIds::firstOf).orElse(Long.MIN_VALUE),
                    period.until().map(until -> firstOf(until) - 1).orElse(Long.MAX_VALUE));
        }
    }

    /** The first id of the second in which the instant lies. */
    static long firstOf(Instant instant) {
        long second = Math.clamp(instant.getEpochSecond(), -FARTHEST_SECOND, FARTHEST_SECOND);
        return second << SEQUENCE_BITS;
    }

    /** The second in which the articles with such ids were published. */
    static Instant instantOf(long id) {
        return Instant.ofEpochSecond(id >> SEQUENCE_BITS);
    }

    /** A free id for an article of that time; one without a date belongs to the first seconds of 1970. */
    static long next(Session session, Optional<Instant> published) {
        long first = firstOf(published.orElse(Instant.EPOCH));
        while (true) {
            long end = first + (1L << SEQUENCE_BITS);
            long last = session.number(
                    "SELECT coalesce(max(id), ?) FROM article WHERE id >= ? AND id < ?", first - 1, first, end);
            if (last + 1 < end) {
                return last + 1;
            }
            first = end;
        }
    }
}
