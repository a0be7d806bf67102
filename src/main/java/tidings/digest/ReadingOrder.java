package tidings.digest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which people read chosen passages: the newest day first, on one day the article that says most, an article
 * in its own order. What rejects a statement stands right behind it, and numbers that differ stand together, the newest
 * first.
 */
record ReadingOrder(List<Passage> chosen, Disagreements disagreements) {
    List<Passage> passages() {
        List<Passage> waiting = new ArrayList<>(byTime());
        List<Passage> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Passage next = first(waiting);
            waiting.remove(next);
            ordered.add(next);
            List<Passage> related = waiting.stream()
                    .filter(other -> Opposition.rejects(other, next) || disagreements.disagree(next, other))
                    .toList();
            waiting.removeAll(related);
            ordered.addAll(related);
        }
        return ordered;
    }

    /** A rejection waits for what it rejects. */
    private static Passage first(List<Passage> waiting) {
        return waiting.stream()
                .filter(passage -> waiting.stream().noneMatch(other -> Opposition.rejects(passage, other)))
                .findFirst()
                .orElse(waiting.getFirst());
    }

    private List<Passage> byTime() {
        Comparator<Passage> newest = Comparator.comparing(
                (Passage passage) -> published(passage).truncatedTo(ChronoUnit.DAYS), Comparator.reverseOrder());
        Comparator<Passage> richest = Comparator.comparingDouble(passage -> -chosen.stream()
                .filter(other -> other.stored().id() == passage.stored().id())
                .mapToDouble(Passage::relevance)
                .sum());
        List<Passage> sorted = new ArrayList<>(chosen.stream()
                .sorted(newest.thenComparing(richest)
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

    private static Instant published(Passage passage) {
        return passage.stored().article().published().orElse(Instant.EPOCH);
    }
}
