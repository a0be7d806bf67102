package tidings.eval;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tidings.article.Article;

/** Stands at the newest date of a collection: its questions were asked then. Today where nothing has a date. */
final class CollectionClock extends Clock {
    private Optional<Instant> newest = Optional.empty();

    void follow(List<Article> documents) {
        newest = java.util.stream.Stream.concat(
                        newest.stream(), documents.stream().flatMap(article -> article.published().stream()))
                .max(Comparator.naturalOrder());
    }

    @Override
    public Instant instant() {
        return newest.orElseGet(Instant::now);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
