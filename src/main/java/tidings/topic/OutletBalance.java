package tidings.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prefers several outlets to many articles of one: each article of an outlet lowers the next one's score a little. */
public final class OutletBalance {
    private static final double REPEATED = 0.05;

    private OutletBalance() {}

    /** The same hits with their lowered scores, best first; those of one outlet keep their order among themselves. */
    public static List<Hit> balanced(List<Hit> bestFirst) {
        Map<String, Integer> seen = new HashMap<>();
        List<Hit> balanced = new ArrayList<>(bestFirst.size());
        for (Hit hit : bestFirst) {
            int before = seen.merge(hit.stored().article().source(), 1, Integer::sum) - 1;
            balanced.add(new Hit(hit.stored(), hit.score() / (1 + REPEATED * before)));
        }
        balanced.sort(Comparator.comparingDouble(Hit::score).reversed());
        return balanced;
    }
}
