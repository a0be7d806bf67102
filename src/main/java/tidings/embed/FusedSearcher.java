package tidings.embed;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.LanguageDetector;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.NewsSearcher;
import tidings.topic.Phrase;
import tidings.topic.Query;

/**
 * Finds by words and by meaning, and fuses the two rankings. Words alone where meaning has nothing to say: among named
 * articles, for quotations, in a language that the model does not know, or when the model fails.
 */
public final class FusedSearcher implements NewsSearcher {
    private static final Logger LOG = LoggerFactory.getLogger(FusedSearcher.class);
    /** How deep both rankings are looked at. */
    private static final int DEPTH = 50;

    private static final double WORDS = 1;
    private static final double MEANING = 0.5;

    private final NewsSearcher words;
    private final Embedder embedder;
    private final Vectors vectors;
    private final LanguageDetector languages;

    public FusedSearcher(NewsSearcher words, Embedder embedder, Vectors vectors, LanguageDetector languages) {
        this.words = words;
        this.embedder = embedder;
        this.vectors = vectors;
        this.languages = languages;
    }

    @Override
    public Found search(Query query, int limit) {
        Found found = words.search(query, Math.max(limit, DEPTH));
        List<StoredArticle> near = near(query, found);
        List<Hit> hits = near.isEmpty()
                ? found.hits()
                : new RankFusion()
                        .and(found.hits().stream().map(Hit::stored).toList(), WORDS)
                        .and(near, MEANING)
                        .hits();
        return new Found(hits.stream().limit(limit).toList(), found.rarity());
    }

    @Override
    public List<StoredArticle> latest(Query query, int limit) {
        return words.latest(query, limit);
    }

    private List<StoredArticle> near(Query query, Found found) {
        if (isAboutWords(query) || !embedder.knows(languages.detect(query.text()))) {
            return List.of();
        }
        try {
            Int8Vector question = Int8Vector.of(embedder.question(query.text()));
            return withoutSamplesBesideNews(found, vectors.nearest(embedder.name(), question, query.period(), DEPTH));
        } catch (EmbeddingException e) {
            LOG.warn("The model of embeddings failed, so this was found by words alone.", e);
            return List.of();
        }
    }

    /** Where other articles than those with the words would be wrong, or nothing was asked for. */
    private static boolean isAboutWords(Query query) {
        return !query.urls().isEmpty()
                || query.terms().isEmpty()
                || query.phrases().stream().anyMatch(Phrase::quoted);
    }

    /** What a chat has of its own is real news while the public articles may still be samples. */
    private static List<StoredArticle> withoutSamplesBesideNews(Found found, List<StoredArticle> near) {
        boolean news =
                found.hits().stream().anyMatch(hit -> hit.stored().article().origin() != Origin.SAMPLE);
        return near.stream()
                .filter(article -> !news || article.article().origin() != Origin.SAMPLE)
                .toList();
    }
}
