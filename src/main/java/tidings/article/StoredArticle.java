package tidings.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An article with its place in the store.
 *
 * @param id grows with the time of publication: epoch seconds &lt;&lt; 20 | sequence, so a time window is a range of
 *     ids. Articles without a date have ids of the year 1970: they are never mistaken for news.
 */
public record StoredArticle(long id, Article article) {
    private static final int SEQUENCE_BITS = 20;
    private static final Instant DATED = Instant.EPOCH.plus(Duration.ofDays(1));

    /** The second in which the public article with such an id was published; empty where it has no date. */
    public static Optional<Instant> published(long id) {
        return Optional.of(Instant.ofEpochSecond(id >> SEQUENCE_BITS)).filter(DATED::isBefore);
    }
}
