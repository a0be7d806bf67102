package tidings.embed;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The nearest of many vectors that are offered one by one, and only those of them that stand out.
 *
 * <p>Something is always nearest, also to nonsense; and what cosine means much differs from model to model. So the
 * measure is how far a cosine lies above the mean of all that were offered, in standard deviations.
 */
public final class Neighbours {
    private static final double OUTSTANDING = 3.5;

    private final int limit;
    private final PriorityQueue<Neighbour> nearest = new PriorityQueue<>(Comparator.comparingDouble(Neighbour::cosine));
    private long offered;
    private double sum;
    private double squares;

    public Neighbours(int limit) {
        this.limit = limit;
    }

    /** An article and the cosine of its angle to what is looked for. */
    public record Neighbour(long article, double cosine) {}

    public void offer(long article, double cosine) {
        offered++;
        sum += cosine;
        squares += cosine * cosine;
        if (nearest.size() < limit) {
            nearest.add(new Neighbour(article, cosine));
        } else if (nearest.element().cosine() < cosine) {
            nearest.remove();
            nearest.add(new Neighbour(article, cosine));
        }
    }

    /** Those that stand out, nearest first. */
    public List<Neighbour> outstanding() {
        double mean = offered == 0 ? 0 : sum / offered;
        double deviation = offered == 0 ? 0 : Math.sqrt(Math.max(0, squares / offered - mean * mean));
        double least = mean + OUTSTANDING * deviation;
        return nearest.stream()
                .filter(neighbour -> neighbour.cosine() > least)
                .sorted(Comparator.comparingDouble(Neighbour::cosine).reversed())
                .toList();
    }
}
