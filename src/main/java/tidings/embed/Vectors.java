package tidings.embed;

import java.util.List;
import java.util.Optional;
import tidings.article.StoredArticle;
import tidings.topic.Period;

/** The vectors of the stored articles; those of a removed article are gone with it. */
public interface Vectors {
    /**
     * The stored articles nearest to a vector that stand out among all, nearest first. Only the newest of the period are
     * compared where there are very many.
     *
     * @param model by its name: vectors of other models are not looked at
     */
    List<StoredArticle> nearest(String model, Int8Vector vector, Period period, int limit);

    /** An article that was embedded, or is not to be; empty for one that the model has not been through. */
    Optional<Embedded> of(String model, long article);

    /** The vectors of the newest articles that have one, newest first, in the form of {@link Int8Vector#bytes}. */
    List<byte[]> latest(String model, int limit);

    /**
     * Looks at the next articles, from the newest to the oldest.
     *
     * @param before an id: those from it on were looked at
     */
    Step missing(String model, long before, int articles);

    /** Keeps vectors in place of those of other models; one without a vector is remembered as not to be embedded. */
    void keep(String model, List<Embedded> vectors);

    /** How many articles have a vector of this model or are not to have one. */
    long count(String model);

    /**
     * A part of the articles.
     *
     * @param missing those without a vector of the model
     * @param seen how many were looked at
     * @param end where to go on, see {@link #missing}
     */
    record Step(List<StoredArticle> missing, int seen, long end) {
        public Step {
            missing = List.copyOf(missing);
        }
    }

    /** An article with its vector, where it is in a language that the model knows. */
    record Embedded(long article, Optional<Int8Vector> vector) {}
}
