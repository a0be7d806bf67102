package tidings.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses passages that together cover the most of what matters.
 *
 * <p>Concepts are word bigrams, weighted by the outlets that have them (Gillick and Favre, A Scalable Global Model for
 * Summarization, 2009), early ones more; a passage counts its uncovered concepts times its relevance to the topic. The
 * candidates are few: a greedy choice, improved by exchanges until none helps, is as good as the exact one in practice.
 */
final class Selection {
    /** A line that adds less than this part of what the first one added is padding. */
    private static final double WORTH_TELLING = 0.05;

    /** The exponent of relevance: above 1 the topic counts for more than coverage. */
    private static final double RELEVANCE = 1.5;

    /** The exponent of length: 0 favours long passages, 1 short ones. */
    private static final double LENGTH = 0.5;

    /** News begins with what matters: the first sentence has 1 + this weight, the third half of that. */
    private static final double POSITION = 6;

    private static final double DECAY = 0.5;
    /** How long a line is on average at most. */
    private static final int WORDS = 26;

    private static final int CANDIDATES = 48;
    private static final int EXCHANGES = 3;

    private final List<Passage> candidates;
    private final Map<Passage, Set<String>> concepts = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    Selection(List<Passage> passages) {
        this.candidates = passages.stream()
                .sorted((a, b) -> Double.compare(b.relevance() * position(b), a.relevance() * position(a)))
                .limit(CANDIDATES)
                .toList();
        candidates.forEach(passage -> concepts.put(passage, bigrams(passage.words())));
        Map<String, Set<String>> outlets = new HashMap<>();
        Map<String, Double> early = new HashMap<>();
        for (Passage passage : candidates) {
            for (String concept : concepts.get(passage)) {
                outlets.computeIfAbsent(concept, key -> new HashSet<>())
                        .add(passage.stored().article().source());
                early.merge(concept, position(passage), Math::max);
            }
        }
        outlets.forEach((concept, by) -> weights.put(concept, by.size() * early.get(concept)));
    }

    private static double position(Passage passage) {
        return 1 + POSITION / (1 + DECAY * passage.first());
    }

    /** At most so many passages, none a near-copy of another, the best first. */
    List<Passage> best(int limit) {
        List<Passage> chosen = new ArrayList<>();
        double first = 0;
        while (chosen.size() < limit) {
            Passage next = bestNext(chosen, limit * WORDS);
            double gain = next == null ? 0 : value(with(chosen, next)) - value(chosen);
            first = Math.max(first, gain);
            if (next == null || gain < first * WORTH_TELLING) {
                break;
            }
            chosen.add(next);
        }
        for (int round = 0; round < EXCHANGES && exchange(chosen, limit * WORDS); round++) {
            // Each round makes the choice better, or ends.
        }
        return chosen;
    }

    private @org.jspecify.annotations.Nullable Passage bestNext(List<Passage> chosen, int words) {
        Passage best = null;
        double most = 0;
        for (Passage candidate : candidates) {
            if (fits(candidate, chosen, words)) {
                double value = value(with(chosen, candidate));
                if (value > most) {
                    most = value;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private boolean exchange(List<Passage> chosen, int words) {
        boolean better = false;
        for (int i = 0; i < chosen.size(); i++) {
            List<Passage> others = new ArrayList<>(chosen);
            Passage old = others.remove(i);
            Passage next = bestNext(others, words);
            if (next != null && next != old && value(with(others, next)) > value(chosen) * 1.0001) {
                chosen.set(i, next);
                better = true;
            }
        }
        return better;
    }

    private static List<Passage> with(List<Passage> chosen, Passage one) {
        List<Passage> all = new ArrayList<>(chosen);
        all.add(one);
        return all;
    }

    private static boolean fits(Passage candidate, List<Passage> chosen, int words) {
        int used = chosen.stream().mapToInt(passage -> passage.words().size()).sum();
        return (chosen.isEmpty() || used + candidate.words().size() <= words)
                && chosen.stream()
                        .noneMatch(other ->
                                other.overlaps(candidate) || Shingles.areNearCopies(other.words(), candidate.words()));
    }

    /** Each concept counts once, with the relevance of the most relevant passage that has it. */
    private double value(List<Passage> chosen) {
        Map<String, Double> covered = new HashMap<>();
        for (Passage passage : chosen) {
            double factor = Math.pow(passage.relevance(), RELEVANCE)
                    / Math.pow(Math.max(12, passage.words().size()), LENGTH);
            concepts.get(passage).forEach(concept -> covered.merge(concept, factor, Math::max));
        }
        return covered.entrySet().stream()
                .mapToDouble(entry -> weights.get(entry.getKey()) * entry.getValue())
                .sum();
    }

    private static Set<String> bigrams(List<String> words) {
        return java.util.stream.IntStream.range(0, words.size() - 1)
                .mapToObj(i -> words.get(i) + " " + words.get(i + 1))
                .collect(Collectors.toSet());
    }
}
