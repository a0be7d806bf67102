package tidings.eval;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import tidings.alert.Nearness;
import tidings.article.Article;
import tidings.embed.Embedder;
import tidings.embed.EmbedderProvider;
import tidings.embed.EmbedderSettings;
import tidings.embed.EmbeddingPass;
import tidings.embed.FusedSearcher;
import tidings.embed.Likeness;
import tidings.store.Database;
import tidings.store.SqliteVectors;
import tidings.text.ProfileDetector;
import tidings.topic.NewsSearcher;

/** Finding by meaning beside words, where {@code -Dembeddings=bundled} or a folder names a model. */
record Meaning(Optional<Embedder> embedder, SqliteVectors vectors, Clock clock) {
    static Meaning of(Database database, Clock clock) {
        return new Meaning(asked(), new SqliteVectors(database), clock);
    }

    private static Optional<Embedder> asked() {
        return Optional.ofNullable(System.getProperty("embeddings"))
                .filter(model -> !model.isEmpty())
                .map(Meaning::open);
    }

    /** How near topics are to articles that go by their place in this list. */
    static Nearness nearness(List<Article> articles) {
        return asked().<Nearness>map(
                        model -> new Likeness(model, new VectorsAtHand(model, articles), new ProfileDetector())::of)
                .orElse(Nearness.UNKNOWN);
    }

    private static Embedder open(String model) {
        EmbedderSettings.Pooling pooling = EmbedderSettings.Pooling.MEAN;
        return ServiceLoader.load(EmbedderProvider.class)
                .findFirst()
                .orElseThrow()
                .open(new EmbedderSettings(model, pooling, "", "", Set.of()));
    }

    NewsSearcher fused(NewsSearcher words) {
        return embedder.<NewsSearcher>map(model -> new FusedSearcher(words, model, vectors, new ProfileDetector()))
                .orElse(words);
    }

    void embed() {
        embedder.ifPresent(model ->
                new EmbeddingPass(model, vectors, clock).run(EmbeddingPass.Bounds.NONE, EmbeddingPass.Progress.NOBODY));
    }
}
