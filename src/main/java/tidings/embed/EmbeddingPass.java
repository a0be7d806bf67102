package tidings.embed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tidings.article.StoredArticle;

/** Makes the vectors that are missing, the newest articles first; what is done is kept when it is cut off. */
public final class EmbeddingPass {
    private static final int LOOKED_AT = 500;
    private static final int KEPT_TOGETHER = 32;

    private final Embedder embedder;
    private final ArticleReader reader;
    private final Vectors vectors;
    private final Clock clock;

    public EmbeddingPass(Embedder embedder, Vectors vectors, Clock clock) {
        this.embedder = embedder;
        this.reader = new ArticleReader(embedder);
        this.vectors = vectors;
        this.clock = clock;
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Progress {
        Progress NOBODY = embedded -> {};

        /** So many articles were embedded by now. */
        void embedded(long articles);
    }

    /**
     * How far a pass goes.
     *
     * @param time after that it ends, with the batch at work
     * @param settled and after so many articles in a row that have their vectors
     */
    public record Bounds(Duration time, long settled) {
        /** To the last article. */
        public static final Bounds NONE = new Bounds(Duration.ofDays(365), Long.MAX_VALUE);
    }

    /**
     * Embeds what is missing.
     *
     * @return how many articles have got their vector
     * @throws EmbeddingException where the model fails
     */
    public long run(Bounds bounds, Progress progress) {
        Instant end = clock.instant().plus(bounds.time());
        long embedded = 0;
        long settled = 0;
        Vectors.Step step = next(Long.MAX_VALUE);
        while (step.seen() > 0 && settled < bounds.settled() && clock.instant().isBefore(end)) {
            settled = step.missing().isEmpty() ? settled + step.seen() : 0;
            for (int i = 0; i < step.missing().size() && clock.instant().isBefore(end); i += KEPT_TOGETHER) {
                int until = Math.min(i + KEPT_TOGETHER, step.missing().size());
                embedded += keep(step.missing().subList(i, until));
                progress.embedded(embedded);
            }
            step = next(step.end());
        }
        return embedded;
    }

    private Vectors.Step next(long before) {
        return vectors.missing(embedder.name(), before, LOOKED_AT);
    }

    private long keep(List<StoredArticle> articles) {
        List<Vectors.Embedded> embedded =
                articles.stream().map(reader::embedded).toList();
        vectors.keep(embedder.name(), embedded);
        return embedded.stream().filter(each -> each.vector().isPresent()).count();
    }
}
