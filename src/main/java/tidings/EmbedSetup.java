package tidings;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import tidings.alert.Nearness;
import tidings.embed.Embedder;
import tidings.embed.EmbedderProvider;
import tidings.embed.EmbedderSettings;
import tidings.embed.EmbeddingPass;
import tidings.embed.FusedSearcher;
import tidings.embed.Likeness;
import tidings.embed.Vectors;
import tidings.store.Database;
import tidings.store.SqliteVectors;
import tidings.text.Language;
import tidings.text.ProfileDetector;
import tidings.topic.NewsSearcher;

/** Finding by meaning, where the settings name a model for it. */
public final class EmbedSetup {
    private static final String OFF = "none";
    /** A run of the background pass; it comes again a minute later, and the processor is for answers. */
    private static final EmbeddingPass.Bounds NOW_AND_THEN = new EmbeddingPass.Bounds(Duration.ofSeconds(20), 2_000);

    private final Embedder embedder;
    private final Vectors vectors;
    private final Clock clock;
    /** Held, for the log manager forgets levels of loggers that nobody holds. */
    private final Logger lucene = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private EmbedSetup(Embedder embedder, Vectors vectors, Clock clock) {
        // It would say at each start that a module is missing without which it is slower; README says it once.
        lucene.setLevel(Level.OFF);
        this.embedder = embedder;
        this.vectors = vectors;
        this.clock = clock;
    }

    /** @throws Refusal where there is no such model, or nothing in this build that runs it */
    static Optional<EmbedSetup> of(Settings settings, Database database, Clock clock) {
        return settings.text(Setting.EMBEDDINGS_MODEL).equals(OFF)
                ? Optional.empty()
                : Optional.of(new EmbedSetup(embedder(settings), new SqliteVectors(database), clock));
    }

    /** The same searcher, helped by meaning. */
    NewsSearcher fused(NewsSearcher words) {
        return new FusedSearcher(words, embedder, vectors, new ProfileDetector());
    }

    /** How near articles are to followed topics. */
    Nearness nearness() {
        return new Likeness(embedder, vectors, new ProfileDetector())::of;
    }

    /** Embeds the stored articles. */
    public EmbeddingPass pass() {
        return new EmbeddingPass(embedder, vectors, clock);
    }

    /** How many of the stored articles the model has been through. */
    public long done() {
        return vectors.count(embedder.name());
    }

    /** The first run goes through all articles, the later ones only as far back as something is new. */
    Runnable task() {
        return new Task();
    }

    private final class Task implements Runnable {
        private boolean caughtUp;

        @Override
        public void run() {
            EmbeddingPass.Bounds bounds =
                    caughtUp ? NOW_AND_THEN : new EmbeddingPass.Bounds(NOW_AND_THEN.time(), Long.MAX_VALUE);
            caughtUp = pass().run(bounds, EmbeddingPass.Progress.NOBODY) == 0 || caughtUp;
        }
    }

    private static Embedder embedder(Settings settings) {
        EmbedderProvider provider = ServiceLoader.load(EmbedderProvider.class)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(
                                "This build cannot run models of embeddings: build it with mvn -Pembeddings package, or set embeddings.model=none."));
        try {
            return provider.open(new EmbedderSettings(
                    settings.text(Setting.EMBEDDINGS_MODEL),
                    settings.choice(Setting.EMBEDDINGS_POOLING, EmbedderSettings.Pooling.class),
                    settings.text(Setting.EMBEDDINGS_QUESTION_PREFIX),
                    settings.text(Setting.EMBEDDINGS_PASSAGE_PREFIX),
                    Arrays.stream(settings.text(Setting.EMBEDDINGS_LANGUAGES).split("[,\\s]+"))
                            .filter(code -> !code.isEmpty())
                            .map(Language::new)
                            .collect(Collectors.toUnmodifiableSet())));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()), e);
        }
    }
}
