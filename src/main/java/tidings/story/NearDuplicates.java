package tidings.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Finds the stored articles that a new one may be a copy of: reprinted, cut, corrected, or with other things around it.
 */
final class NearDuplicates {
    /** Measured on realistic edits: below, articles about one event begin to count as copies. */
    private static final double COPY = 0.5;
    /** Texts of few words share a phrase by chance. Shingles. */
    private static final int SHORT = 12;

    private static final double SHORT_COPY = 0.8;
    private static final int LOOKED_AT = 4;

    private final FingerprintIndex index = new FingerprintIndex(FingerprintIndex.KEPT);
    private final LongFunction<Optional<String>> texts;

    /** @param texts gives the text of a stored article; empty where it has been deleted */
    NearDuplicates(LongFunction<Optional<String>> texts) {
        this.texts = texts;
    }

    /**
     * An article prepared for comparison.
     *
     * @param fingerprints to be stored and indexed
     */
    record Prepared(Shingles shingles, Fingerprints fingerprints) {
        static Prepared of(String text) {
            Shingles shingles = Shingles.of(text);
            return new Prepared(shingles, Fingerprints.of(shingles));
        }
    }

    /**
     * A stored article with nearly the same text.
     *
     * @param containment how much of the shorter is in the longer, from 0 to 1
     */
    record Match(long article, double containment) {}

    /** The stored articles with most of the same words, the most alike first. */
    List<Match> find(Prepared article) {
        List<Match> matches = new ArrayList<>();
        for (long candidate : index.candidates(article.fingerprints(), LOOKED_AT)) {
            Optional<Shingles> other = texts.apply(candidate).map(Shingles::of);
            double containment = other.map(article.shingles()::containment).orElse(0.0);
            boolean isShort =
                    other.filter(shingles -> shingles.count() >= SHORT).isEmpty()
                            || article.shingles().count() < SHORT;
            if (containment >= (isShort ? SHORT_COPY : COPY)) {
                matches.add(new Match(candidate, containment));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::containment).reversed());
        return matches;
    }

    void add(long article, Fingerprints fingerprints) {
        index.add(article, fingerprints);
    }
}
