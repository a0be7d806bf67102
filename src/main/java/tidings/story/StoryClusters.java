package tidings.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups articles into stories as they arrive, each decided by those before it alone: an article joins the story whose mean
 * it is nearest to, or begins one. Single-pass clustering (Allan, Papka, Lavrenko, "On-line new event detection and
 * tracking", 1998) with term rarity counted on the way, and stories that fade when nothing new comes.
 */
final class StoryClusters {
    /** How near an article of a hundred terms must come, and one that is a headline only. Cosine. */
    private static final double NEAR = 0.28;

    private static final double NEAR_FOR_A_HEADLINE = 0.08;
    /** From this number of terms on an article counts as whole, up to that one as a headline. */
    private static final double WHOLE = 60;

    private static final double HEADLINE = 12;
    /** Silence after which an article must come twice as near. */
    private static final Duration HALF_LIFE = Duration.ofDays(5);
    /** Terms common to more stories do not lead to one. */
    private static final int COMMON = 2_000;

    /** Stories in memory; those longest without news are forgotten. */
    private static final int KEPT = 20_000;

    private final Map<String, Integer> articlesWithTerm = new HashMap<>();
    private final Map<String, Set<Cluster>> storiesWithTerm = new HashMap<>();
    private final Map<Long, Cluster> stories = new LinkedHashMap<>(16, 0.75f, true);
    private int articles;

    /** A story: the sum of its articles' vectors. */
    private static final class Cluster {
        final long id;
        final Map<String, Double> sum = new HashMap<>();
        double square;
        Optional<Instant> last = Optional.empty();

        Cluster(long id) {
            this.id = id;
        }

        void add(Map<String, Double> vector, Optional<Instant> time) {
            vector.forEach((term, weight) -> {
                double old = sum.getOrDefault(term, 0.0);
                square += (old + weight) * (old + weight) - old * old;
                sum.put(term, old + weight);
            });
            last = time.filter(t -> last.isEmpty() || t.isAfter(last.get())).or(() -> last);
        }

        double cosine(Map<String, Double> vector) {
            double product = 0;
            for (Map.Entry<String, Double> entry : vector.entrySet()) {
                product += entry.getValue() * sum.getOrDefault(entry.getKey(), 0.0);
            }
            return product / Math.sqrt(Math.max(square, 1e-9));
        }
    }

    /**
     * Files an article.
     *
     * @return the story it belongs to: an earlier one, or a new one that has the article's own id
     */
    long file(long article, TermProfile profile, Optional<Instant> time) {
        Map<String, Double> vector = vector(profile);
        double best = near(vector.size());
        long story = article;
        for (Cluster candidate : candidates(vector)) {
            double nearness = candidate.cosine(vector) * freshness(candidate, time);
            if (nearness >= best) {
                best = nearness;
                story = candidate.id;
            }
        }
        join(story, vector, time);
        return story;
    }

    /** Takes up an article whose story was decided before. */
    void restore(long story, TermProfile profile, Optional<Instant> time) {
        join(story, vector(profile), time);
    }

    private void join(long story, Map<String, Double> vector, Optional<Instant> time) {
        Cluster cluster = stories.computeIfAbsent(story, Cluster::new);
        cluster.add(vector, time);
        vector.keySet()
                .forEach(term -> storiesWithTerm
                        .computeIfAbsent(term, any -> new HashSet<>(2))
                        .add(cluster));
        if (stories.size() > KEPT) {
            forget(stories.values().iterator().next());
        }
    }

    private void forget(Cluster cluster) {
        stories.remove(cluster.id);
        cluster.sum
                .keySet()
                .forEach(term -> storiesWithTerm.computeIfPresent(term, (any, with) -> {
                    with.remove(cluster);
                    return with.isEmpty() ? null : with;
                }));
    }

    /** Unit vector of log frequency times rarity among the articles so far. */
    private Map<String, Double> vector(TermProfile profile) {
        articles++;
        profile.counts().keySet().forEach(term -> articlesWithTerm.merge(term, 1, Integer::sum));
        Map<String, Double> vector = new HashMap<>();
        double square = 0;
        for (Map.Entry<String, Double> entry : profile.counts().entrySet()) {
            double rarity = Math.log((articles + 1) / (articlesWithTerm.getOrDefault(entry.getKey(), 1) + 0.5));
            double weight = (1 + Math.log(Math.max(1, entry.getValue()))) * Math.max(rarity, 0);
            square += weight * weight;
            vector.put(entry.getKey(), weight);
        }
        double length = Math.sqrt(square);
        vector.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
        return vector;
    }

    /** The stories that share one of the weightiest terms. */
    private Set<Cluster> candidates(Map<String, Double> vector) {
        List<String> weightiest = vector.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(25)
                .map(Map.Entry::getKey)
                .toList();
        Set<Cluster> candidates = new HashSet<>();
        for (String term : weightiest) {
            Set<Cluster> with = storiesWithTerm.getOrDefault(term, Set.of());
            if (with.size() <= COMMON) {
                candidates.addAll(with);
            }
        }
        return candidates;
    }

    private static double near(int terms) {
        double share = Math.clamp((terms - HEADLINE) / (WHOLE - HEADLINE), 0, 1);
        return NEAR_FOR_A_HEADLINE + share * (NEAR - NEAR_FOR_A_HEADLINE);
    }

    private static double freshness(Cluster story, Optional<Instant> time) {
        if (time.isEmpty() || story.last.isEmpty()) {
            return 1;
        }
        double silence = Duration.between(story.last.get(), time.get()).abs().toSeconds();
        return Math.pow(0.5, Math.max(0, silence - 86_400) / HALF_LIFE.toSeconds());
    }
}
