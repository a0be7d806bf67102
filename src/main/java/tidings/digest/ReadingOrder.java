package tidings.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which people read chosen passages: the newest day first, on one day the article that says most, or the
 * latest where several give a toll, an article in its own order. What rejects a statement of about the same time stands
 * right behind it, and numbers that differ stand together, the newest first.
 */
record ReadingOrder(List<Passage> chosen, Disagreements disagreements) {
    /** What comes later is read before it, like all that is newer. */
    private static final Duration ABOUT_THE_SAME_TIME = Duration.ofHours(36);

    List<Passage> passages() {
        List<Passage> waiting = new ArrayList<>(byTime());
        List<Passage> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Passage next = first(waiting);
            waiting.remove(next);
            ordered.add(next);
            List<Passage> related = waiting.stream()
                    .filter(other -> answers(other, next) || disagreements.disagree(next, other))
                    .toList();
            waiting.removeAll(related);
            ordered.addAll(related);
        }
        return ordered;
    }

    /** A rejection waits for what it rejects. */
    private static Passage first(List<Passage> waiting) {
        return waiting.stream()
                .filter(passage -> waiting.stream().noneMatch(other -> answers(passage, other)))
                .findFirst()
                .orElse(waiting.getFirst());
    }

    private static boolean answers(Passage denial, Passage claim) {
        Duration between = Duration.between(published(denial), published(claim)).abs();
        return between.compareTo(ABOUT_THE_SAME_TIME) <= 0
                ? Opposition.rejects(denial, claim)
                : Opposition.contradicts(denial, claim);
    }

    private List<Passage> byTime() {
        Set<Instant> counting = daysOfSeveralTolls();
        Comparator<Passage> newest = Comparator.comparing(ReadingOrder::day, Comparator.reverseOrder());
        Comparator<Passage> latest = Comparator.comparing(
                passage -> counting.contains(day(passage)) ? published(passage) : day(passage),
                Comparator.reverseOrder());
        Comparator<Passage> richest = Comparator.comparingDouble(passage -> -chosen.stream()
                .filter(other -> other.stored().id() == passage.stored().id())
                .mapToDouble(Passage::relevance)
                .sum());
        List<Passage> sorted = new ArrayList<>(chosen.stream()
                .sorted(newest.thenComparing(latest)
                        .thenComparing(richest)
                        .thenComparingLong(passage -> passage.stored().id())
                        .thenComparingInt(Passage::first))
                .toList());
        newestNumberFirst(sorted);
        return sorted;
    }

    private void newestNumberFirst(List<Passage> sorted) {
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                boolean older = published(sorted.get(i)).isBefore(published(sorted.get(j)));
                if (older && disagreements.disagree(sorted.get(i), sorted.get(j))) {
                    sorted.add(i, sorted.remove(j));
                }
            }
        }
    }

    private Set<Instant> daysOfSeveralTolls() {
        Map<Instant, Set<Long>> counting = chosen.stream()
                .filter(passage -> Tolls.isIn(Line.verbatim(passage.text())))
                .collect(groupingBy(
                        ReadingOrder::day, mapping(passage -> passage.stored().id(), toSet())));
        counting.values().removeIf(articles -> articles.size() < 2);
        return counting.keySet();
    }

    private static Instant day(Passage passage) {
        return published(passage).truncatedTo(ChronoUnit.DAYS);
    }

    private static Instant published(Passage passage) {
        return passage.stored().article().published().orElse(Instant.EPOCH);
    }
}
