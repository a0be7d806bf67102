package tidings.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.article.Article;

/**
 * What a digest cites.
 *
 * @param n its number in the digest, from 1
 * @param outlet as in {@link Article#source()}
 * @param also the other outlets that carry the same text
 * @param updated as of when its text is, where the outlet has put it in the place of an earlier one
 * @param sample whether it ships with the program: a public event, retold
 */
public record Source(
        int n,
        String url,
        String title,
        String outlet,
        List<String> also,
        Optional<Instant> published,
        Optional<Instant> updated,
        boolean sample) {
    public Source {
        also = List.copyOf(also);
    }

    /** A source that is in one outlet alone. */
    public Source(int n, String url, String title, String outlet, Optional<Instant> published, boolean sample) {
        this(n, url, title, outlet, List.of(), published, Optional.empty(), sample);
    }

    /** As of when its text is. */
    public Optional<Instant> asOf() {
        return updated.or(() -> published);
    }

    /** The same as of this time. */
    public Source with(Optional<Instant> time) {
        return new Source(n, url, title, outlet, also, published, time, sample);
    }

    /** The same behind so many others. */
    Source behind(int others) {
        return new Source(n + others, url, title, outlet, also, published, updated, sample);
    }

    /** In how many outlets these are. */
    public static long outlets(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> Stream.concat(Stream.of(source.outlet), source.also.stream()))
                .distinct()
                .count();
    }
}
