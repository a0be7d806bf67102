package tidings.embed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.LanguageDetector;

/**
 * How near in meaning single articles are to topics, measured by what is usual: what a cosine means differs from model to
 * model, so each new topic is first compared with the latest news. Safe for use by several threads.
 */
public final class Likeness {
    private static final Logger LOG = LoggerFactory.getLogger(Likeness.class);
    /** The latest articles with which a new topic is compared. */
    private static final int COMPARED = 200;
    /** Fewer comparisons say nothing of what is usual. */
    private static final int ENOUGH = 100;
    /** Topics whose vectors are kept at hand, half a kilobyte each. */
    private static final int KEPT = 20_000;

    private final Embedder embedder;
    private final Vectors vectors;
    private final LanguageDetector languages;
    private final ArticleReader reader;
    private final Spread usual = new Spread();
    private final Map<String, Optional<Int8Vector>> topics = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Int8Vector>> eldest) {
            return size() > KEPT;
        }
    };

    public Likeness(Embedder embedder, Vectors vectors, LanguageDetector languages) {
        this.embedder = embedder;
        this.vectors = vectors;
        this.languages = languages;
        this.reader = new ArticleReader(embedder);
    }

    /**
     * In standard deviations above what is usual between topics and news; empty where the model does not know one of the
     * two languages, fails, or there is too little news to say what is usual.
     */
    public OptionalDouble of(String topic, StoredArticle article) {
        try {
            Optional<Int8Vector> asked = topic(topic);
            return asked.isEmpty()
                    ? OptionalDouble.empty()
                    : vector(article)
                            .map(found -> usual(asked.get().cosine(found.bytes())))
                            .orElse(OptionalDouble.empty());
        } catch (EmbeddingException e) {
            LOG.warn("The model of embeddings failed, so a topic was compared by its words alone.", e);
            return OptionalDouble.empty();
        }
    }

    private synchronized OptionalDouble usual(double cosine) {
        return usual.count() < ENOUGH ? OptionalDouble.empty() : usual.standing(cosine);
    }

    private synchronized Optional<Int8Vector> topic(String words) {
        Optional<Int8Vector> known = topics.get(words);
        if (known == null) {
            known = isKnown(words) ? Optional.of(Int8Vector.of(embedder.question(words))) : Optional.empty();
            known.ifPresent(vector -> vectors.latest(embedder.name(), COMPARED).stream()
                    .filter(vector::isComparable)
                    .forEach(stored -> usual.add(vector.cosine(stored))));
            topics.put(words, known);
        }
        return known;
    }

    /** A word or two may be of any language: only what is surely of another is none for the model. */
    private boolean isKnown(String words) {
        Language language = languages.detect(words);
        return language.equals(Language.UNKNOWN) || embedder.knows(language);
    }

    /** The vector that is kept, or a new one, which is kept then: the article may have come this second. */
    private Optional<Int8Vector> vector(StoredArticle article) {
        Optional<Vectors.Embedded> kept = vectors.of(embedder.name(), article.id());
        if (kept.isPresent()) {
            return kept.get().vector();
        }
        Vectors.Embedded embedded = reader.embedded(article);
        vectors.keep(embedder.name(), List.of(embedded));
        return embedded.vector();
    }
}
