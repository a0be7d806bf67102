package tidings.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Prefers several outlets to many articles of one: each article of an outlet lowers the next one's score a little. */
public final class OutletBalance {
    private static final double REPEATED = 0.05;

    private OutletBalance() {}

    /** The same hits; those of one outlet keep their order among themselves. */
    public static List<Hit> balanced(List<Hit> bestFirst) {
        Map<String, LinkedList<Hit>> byOutlet = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Hit hit : bestFirst) {
            byOutlet.computeIfAbsent(hit.stored().article().source(), outlet -> new LinkedList<>())
                    .add(hit);
        }
        List<Hit> balanced = new ArrayList<>(bestFirst.size());
        while (balanced.size() < bestFirst.size()) {
            String outlet = byOutlet.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .max(Comparator.comparingDouble(
                            entry -> entry.getValue().getFirst().score()
                                    / (1 + REPEATED * taken.getOrDefault(entry.getKey(), 0))))
                    .orElseThrow()
                    .getKey();
            Hit next = byOutlet.getOrDefault(outlet, new LinkedList<>()).removeFirst();
            double discount = 1 + REPEATED * taken.merge(outlet, 1, Integer::sum) - REPEATED;
            balanced.add(new Hit(next.stored(), next.score() / discount));
        }
        return balanced;
    }
}
