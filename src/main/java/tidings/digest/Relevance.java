package tidings.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.topic.Term;

/**
 * How far passages are about the topic: by their own words and names; by carrying on, in the same paragraph and of the
 * same person, what such a sentence began; or, less, because the whole article is about it.
 *
 * @param own the terms of the topic in each sentence
 * @param aboutness the share of the topic in headline and opening
 */
record Relevance(Reading reading, List<Set<Term>> own, double aboutness) {
    /** A sentence that carries on is worth this part of the one it follows. */
    private static final double CARRIED = 0.7;

    /** What a sentence of an article about the topic is worth, and what is lost with each step from the topic's words. */
    private static final double IN_ARTICLE = 0.8;

    private static final double STEP = 0.8;

    private static final int STEPS = 4;

    /** The share of the topic in headline and opening that makes an article one about it. */
    private static final double ABOUT = 0.6;

    /** So many sentences about the topic make up for a headline that does not name it. */
    private static final double ENOUGH_SENTENCES = 3;

    /** What a passing mention in an article about other things is worth. */
    private static final double IN_PASSING = 0.45;

    private static final int OPENING = 2;

    /** The passages with their final relevance. */
    List<Passage> of(List<Passage> passages) {
        List<Passage> related = new ArrayList<>();
        double devotion = Math.max(aboutness, Math.min(1, about(passages) / ENOUGH_SENTENCES));
        for (Passage passage : passages) {
            double carried = passages.stream()
                    .filter(anchor -> carriesOn(anchor, passage))
                    .mapToDouble(anchor -> anchor.relevance() * CARRIED)
                    .max()
                    .orElse(0);
            double relevance = Math.max(passage.relevance(), Math.max(carried, given(passage)));
            related.add(passage.withRelevance(relevance * (IN_PASSING + (1 - IN_PASSING) * devotion)));
        }
        return related;
    }

    private static double about(List<Passage> passages) {
        return passages.stream().filter(passage -> passage.relevance() >= ABOUT).count();
    }

    /** In an article about the topic a sentence is about it too, near those that have its words. */
    private double given(Passage passage) {
        if (aboutness < ABOUT) {
            return 0;
        }
        for (int steps = 0; steps <= STEPS && passage.first() - steps >= 0; steps++) {
            if (!own.get(passage.first() - steps).isEmpty()) {
                return aboutness * IN_ARTICLE * Math.pow(STEP, steps);
            }
        }
        return passage.first() < OPENING ? aboutness * IN_ARTICLE : 0;
    }

    /** Whether the passage, right after the anchor and in its paragraph, is the same person's quotation or a denial. */
    private boolean carriesOn(Passage anchor, Passage passage) {
        Reading.Part part = reading.parts().get(passage.first());
        if (passage.first() != anchor.last() + 1 || !reading.areNeighbours(anchor.last(), passage.first())) {
            return false;
        }
        boolean quotation = reading.quotes().longestIn(part.start(), part.end()) > 0
                && anchor.people().stream().anyMatch(passage.people()::contains);
        return quotation || passage.denies();
    }
}
