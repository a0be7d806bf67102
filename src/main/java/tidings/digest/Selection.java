package tidings.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Map<String, Double> weights = new HashMap<>();

    Selection(List<Passage> passages) {
        this.candidates = passages.stream()
                .map(Candidate::of)
                .sorted(Comparator.comparingDouble(each -> -each.passage().relevance() * each.position()))
                .limit(CANDIDATES)
                .toList();
        Map<String, Set<String>> outlets = new HashMap<>();
        Map<String, Double> early = new HashMap<>();
        for (Candidate candidate : candidates) {
            for (String concept : candidate.concepts()) {
                outlets.computeIfAbsent(concept, key -> new HashSet<>())
                        .add(candidate.passage().stored().article().source());
                early.merge(concept, candidate.position(), Math::max);
            }
        }
        outlets.forEach((concept, by) -> weights.put(concept, by.size() * early.getOrDefault(concept, 1.0)));
    }

    /** At most so many passages, none a near-copy of another, the best first. */
    List<Passage> best(int limit) {
        List<Candidate> chosen = new ArrayList<>();
        double first = 0;
        Optional<Candidate> next = bestNext(chosen, limit);
        while (next.isPresent() && chosen.size() < limit) {
            double gain = value(with(chosen, next.get())) - value(chosen);
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
        return candidates.stream()
                .filter(candidate -> chosen.isEmpty() || used + candidate.length() <= limit * WORDS)
                .filter(candidate -> chosen.stream().noneMatch(candidate::repeats))
                .max(Comparator.comparingDouble(candidate -> value(with(chosen, candidate))));
    }

    private boolean exchange(List<Candidate> chosen, int limit) {
        boolean better = false;
        for (int i = 0; i < chosen.size(); i++) {
            List<Candidate> others = new ArrayList<>(chosen);
            others.remove(i);
            double now = value(chosen);
            Optional<Candidate> next =
                    bestNext(others, limit).filter(candidate -> value(with(others, candidate)) > now * BETTER);
            if (next.isPresent()) {
                chosen.set(i, next.get());
                better = true;
            }
        }
        return better;
    }

    private static List<Candidate> with(List<Candidate> chosen, Candidate one) {
        List<Candidate> all = new ArrayList<>(chosen);
        all.add(one);
        return all;
    }

    /** Each concept counts once, with the best factor among the passages that have it. */
    private double value(List<Candidate> chosen) {
        Map<String, Double> covered = new HashMap<>();
        for (Candidate candidate : chosen) {
            double factor = candidate.factor();
            candidate.concepts().forEach(concept -> covered.merge(concept, factor, Math::max));
        }
        return covered.entrySet().stream()
                .mapToDouble(entry -> weights.getOrDefault(entry.getKey(), 0.0) * entry.getValue())
                .sum();
    }
}
