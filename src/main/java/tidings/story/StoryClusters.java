package tidings.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import tidings.text.Language;

/**
 * Groups articles into stories as they arrive, each decided by those before it alone: an article joins the story whose mean
 * it is nearest to, or begins one. Single-pass clustering (Allan, Papka, Lavrenko, "On-line new event detection and
 * tracking", 1998) with term rarity counted on the way, and stories that fade when nothing new comes. A story has a mean of
 * its own in each language; what joins them is for {@link Counterparts} to find.
 */
final class StoryClusters {
    /** How near an article of a hundred terms must come, and one that is a headline only. Cosine. */
    private static final double NEAR = 0.27;

    private static final double NEAR_FOR_A_HEADLINE = 0.07;
    /** How near one must come that shares a single term with a story. Cosine. */
    private static final double NEAR_BY_ONE_TERM = 0.12;
    /** So much a second term must add for the first not to be the only one. Words of every article add less. */
    private static final double SECOND_TERM = 0.001;

    /** From this number of terms on an article counts as whole, up to that one as a headline. */
    private static final double WHOLE = 40;

    private static final double HEADLINE = 12;
    /** Silence after which an article must come twice as near. */
    private static final Duration HALF_LIFE = Duration.ofDays(5);
    /** Terms common to more stories do not lead to one. */
    private static final int COMMON = 150;

    /** An article leads to stories by so many of its terms, the weightiest. */
    private static final int LEADS = 12;

    /** Stories in memory; those longest without news are forgotten. */
    private static final int KEPT = 20_000;

    /** A story's words are cut to the weightiest so many where they have become more than that. */
    private static final int TERMS = 120;

    private static final int MOST_TERMS = 200;

    private final TermSpace space = new TermSpace();
    private final SequencedMap<Key, Cluster> stories = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Cluster> byNumber = new HashMap<>();
    /** The numbers of the stories that a term leads to; those of forgotten stories stay until it grows. */
    private final IntMultimap leads = new IntMultimap();

    private final int[] found = new int[COMMON + 1];
    private int next;

    private record Key(long story, Language language) {}

    /** A story in one language: the sum of its articles' vectors. */
    private static final class Cluster {
        private final long id;
        private final int number;
        /** Of its first article, by its hash: there are very many stories in memory. */
        private final int outlet;

        private boolean hasSeveralOutlets;
        private SparseVector sum = SparseVector.ZERO;
        private double length;
        private Optional<Instant> first = Optional.empty();
        private Optional<Instant> last = Optional.empty();

        Cluster(long id, int number, String outlet) {
            this.id = id;
            this.number = number;
            this.outlet = outlet.hashCode();
        }

        void add(SparseVector vector, String from, Optional<Instant> time) {
            hasSeveralOutlets |= from.hashCode() != outlet;
            SparseVector all = sum.plus(vector);
            sum = all.terms().length > MOST_TERMS ? all.heaviestPart(TERMS) : all;
            length = sum.length();
            first = time.filter(t -> first.isEmpty() || t.isBefore(first.get())).or(() -> first);
            last = time.filter(t -> last.isEmpty() || t.isAfter(last.get())).or(() -> last);
        }

        boolean beganAbout(Optional<Instant> time) {
            return first.flatMap(began -> time.map(now -> Duration.between(began, now)))
                    .filter(apart -> apart.abs().compareTo(NextReport.APART) < 0)
                    .isPresent();
        }

        double cosine(SparseVector vector) {
            return length == 0 ? 0 : sum.times(vector) / length;
        }

        /** How near it would be without the term that they share most of. */
        double nearnessBesides(SparseVector vector) {
            return length == 0 ? 0 : sum.timesWithoutStrongest(vector) / length;
        }
    }

    /** The story that an article would join; empty where it would begin one. */
    OptionalLong nearest(TermProfile profile, Optional<Instant> time) {
        return nearest(vector(profile), time, any -> true);
    }

    /** The same among stories that began within the hour. */
    OptionalLong nearestNew(TermProfile profile, Optional<Instant> time) {
        return nearest(vector(profile), time, story -> story.beganAbout(time));
    }

    private SparseVector vector(TermProfile profile) {
        SparseVector weighed = space.weighed(profile.weights());
        double length = weighed.length();
        return weighed.scaled(length == 0 ? 0 : 1 / length);
    }

    private OptionalLong nearest(SparseVector vector, Optional<Instant> time, Predicate<Cluster> which) {
        double best = near(vector.terms().length);
        OptionalLong story = OptionalLong.empty();
        for (Cluster candidate : candidates(vector)) {
            double nearness = candidate.cosine(vector) * freshness(candidate, time);
            if (nearness >= best && which.test(candidate) && isSure(candidate, vector, nearness)) {
                best = nearness;
                story = OptionalLong.of(candidate.id);
            }
        }
        return story;
    }

    /**
     * A place or a person alone makes no event: a volcano and a trial may both be of Harrow. Only where several outlets tell
     * a story does its name stand for it, so that none can draw news to itself by one rare name.
     */
    private static boolean isSure(Cluster story, SparseVector vector, double nearness) {
        return story.nearnessBesides(vector) >= SECOND_TERM
                || (story.hasSeveralOutlets && nearness >= NEAR_BY_ONE_TERM);
    }

    /** Takes up an article of a story, an earlier one or a new one. */
    void join(long story, Language language, String outlet, TermProfile profile, Optional<Instant> time) {
        SparseVector vector = vector(profile);
        space.count(profile.counts().keySet());
        Cluster cluster = stories.computeIfAbsent(new Key(story, language), key -> begun(key, outlet));
        cluster.add(vector, outlet, time);
        leads.makeRoom(LEADS, byNumber::containsKey);
        for (int term : vector.heaviest(LEADS)) {
            leads.put(term, cluster.number, found.length);
        }
        if (stories.size() > KEPT) {
            byNumber.remove(stories.pollFirstEntry().getValue().number);
        }
    }

    private Cluster begun(Key key, String outlet) {
        Cluster cluster = new Cluster(key.story(), next++, outlet);
        byNumber.put(cluster.number, cluster);
        return cluster;
    }

    /** The stories that share one of the weightiest terms. */
    private Set<Cluster> candidates(SparseVector vector) {
        Set<Cluster> candidates = new LinkedHashSet<>();
        for (int term : vector.heaviest(LEADS)) {
            int count = leads.get(term, found);
            for (int i = 0; i < count && count <= COMMON; i++) {
                Optional.ofNullable(byNumber.get(found[i])).ifPresent(candidates::add);
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
