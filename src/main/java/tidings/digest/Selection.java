package tidings.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** How long a line is on average at most. */
    private static final int WORDS = 26;

    private static final int CANDIDATES = 48;
    private static final int EXCHANGES = 3;
    private static final double BETTER = 1.0001;
    private final List<Candidate> candidates;
    /** By the number of the concept. */
    private final double[] weights;

    Selection(List<Passage> passages) {
        Map<String, Integer> numbers = new HashMap<>();
        this.candidates = passages.stream()
                .sorted(Comparator.comparingDouble(each -> -each.relevance() * Candidate.position(each)))
                .limit(CANDIDATES)
                .map(passage -> Candidate.of(passage, numbers))
                .toList();
        this.weights = weights(numbers.size());
    }

    /** The number of outlets that have a concept, times its earliest place. */
    private double[] weights(int concepts) {
        List<Set<String>> outlets = IntStream.range(0, concepts)
                .<Set<String>>mapToObj(i -> new HashSet<>())
                .toList();
        double[] early = new double[concepts];
        for (Candidate candidate : candidates) {
            for (int concept : candidate.concepts()) {
                outlets.get(concept).add(candidate.passage().stored().article().source());
                early[concept] = Math.max(early[concept], Candidate.position(candidate.passage()));
            }
        }
        return IntStream.range(0, concepts)
                .mapToDouble(i -> outlets.get(i).size() * early[i])
                .toArray();
    }

    /** At most so many passages, none a near-copy of another, the best first. */
    List<Passage> best(int limit) {
        List<Candidate> chosen = new ArrayList<>();
        double first = 0;
        Optional<Candidate> next = bestNext(chosen, limit);
        while (next.isPresent() && chosen.size() < limit) {
            double gain = gain(next.get(), covered(chosen));
            first = Math.max(first, gain);
            if (gain < first * WORTH_TELLING) {
                break;
            }
            chosen.add(next.get());
            next = bestNext(chosen, limit);
        }
        for (int round = 0; round < EXCHANGES && exchange(chosen, limit); round++) {
            // Each round makes the choice better, or ends.
        }
        return chosen.stream().map(Candidate::passage).toList();
    }

    private Optional<Candidate> bestNext(List<Candidate> chosen, int limit) {
        int used = chosen.stream().mapToInt(Candidate::length).sum();
        double[] covered = covered(chosen);
        return candidates.stream()
                .filter(candidate -> chosen.isEmpty() || used + candidate.length() <= limit * WORDS)
                .filter(candidate -> chosen.stream().noneMatch(candidate::repeats))
                .max(Comparator.comparingDouble(candidate -> gain(candidate, covered)));
    }

    private boolean exchange(List<Candidate> chosen, int limit) {
        boolean better = false;
        for (int i = 0; i < chosen.size(); i++) {
            List<Candidate> others = new ArrayList<>(chosen);
            others.remove(i);
            double[] covered = covered(others);
            double needed = value(covered(chosen)) * BETTER - value(covered);
            Optional<Candidate> next = bestNext(others, limit).filter(candidate -> gain(candidate, covered) > needed);
            if (next.isPresent()) {
                chosen.set(i, next.get());
                better = true;
            }
        }
        return better;
    }

    /** For each concept the best factor among the passages that have it: it counts once. */
    private double[] covered(List<Candidate> chosen) {
        double[] covered = new double[weights.length];
        for (Candidate candidate : chosen) {
            for (int concept : candidate.concepts()) {
                covered[concept] = Math.max(covered[concept], candidate.factor());
            }
        }
        return covered;
    }

    private double gain(Candidate candidate, double[] covered) {
        double gain = 0;
        for (int concept : candidate.concepts()) {
            gain += weights[concept] * Math.max(0, candidate.factor() - covered[concept]);
        }
        return gain;
    }

    private double value(double[] covered) {
        return IntStream.range(0, covered.length)
                .mapToDouble(i -> weights[i] * covered[i])
                .sum();
    }
}
