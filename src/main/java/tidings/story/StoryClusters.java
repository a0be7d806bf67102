package tidings.story;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tidings.text.Language;
import tidings.text.Sound;

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
    /** From this number of terms on an article counts as whole, up to that one as a headline. */
    private static final double WHOLE = 40;

    private static final double HEADLINE = 12;
    /** Terms common to more stories do not lead to one. */
    private static final int COMMON = 150;

    /** An article leads to stories by so many of its terms, the weightiest. */
    private static final int LEADS = 16;

    /** Stories in memory; those longest without news are forgotten. */
    private static final int KEPT = 20_000;

    /** Russian and Ukrainian name a region by its town: "Белгород", "Белгородская область". */
    private static final Pattern REGION = Pattern.compile("(?<=.{4})(?:ськ|ск)$");

    private final TermSpace space = new TermSpace();
    private final SequencedMap<Key, Cluster> stories = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Cluster> byNumber = new HashMap<>();
    /** The numbers of the stories that a term leads to; those of forgotten stories stay until it grows. */
    private final IntMultimap leads = new IntMultimap();

    private final int[] found = new int[COMMON + 1];
    private int next;

    private record Key(long story, Language language) {}

    /** The story that an article would join; empty where it would begin one. */
    OptionalLong nearest(Cluster.Comer comer, Optional<Instant> time) {
        return nearest(comer, time, any -> true);
    }

    /** The same among stories that began within the hour. */
    OptionalLong nearestNew(Cluster.Comer comer, Optional<Instant> time) {
        return nearest(comer, time, story -> story.beganAbout(time));
    }

    /**
     * An article beside those so far.
     *
     * @param incidents what kind of incident it tells of
     */
    Cluster.Comer comer(TermProfile profile, Names.Named names, Set<String> incidents) {
        SparseVector vector = vector(profile);
        return new Cluster.Comer(
                vector,
                vector.without(space.places(names.alone())),
                vector.only(space.places(names.told())),
                vector.only(space.places(profile.places())),
                SparseVector.of(profile.places().stream()
                        .flatMap(place -> Stream.of(place, REGION.matcher(place).replaceFirst("")))
                        .flatMap(place -> Sound.keys(place).stream())
                        .mapToInt(String::hashCode)),
                vector.only(space.places(profile.countries())),
                incidents,
                vector.only(space.places(names.others())),
                profile.counted());
    }

    private SparseVector vector(TermProfile profile) {
        SparseVector weighed = space.weighed(profile.weights());
        double length = weighed.length();
        return weighed.scaled(length == 0 ? 0 : 1 / length);
    }

    private OptionalLong nearest(Cluster.Comer comer, Optional<Instant> time, Predicate<Cluster> which) {
        SparseVector vector = comer.all();
        double best = near(vector.terms().length);
        OptionalLong story = OptionalLong.empty();
        for (Cluster candidate : candidates(vector)) {
            double cosine = candidate.cosine(vector);
            if (cosine < best) {
                continue;
            }
            double freshness = candidate.freshness(time);
            if (cosine * freshness >= best && which.test(candidate) && candidate.isSure(comer, freshness)) {
                best = cosine * freshness;
                story = OptionalLong.of(candidate.id());
            }
        }
        return story;
    }

    /** Takes up an article of a story, an earlier one or a new one. */
    void join(
            long story,
            Language language,
            String outlet,
            TermProfile profile,
            Cluster.Comer comer,
            Optional<Instant> time) {
        SparseVector vector = comer.all();
        space.count(profile.counts().keySet());
        Cluster cluster = stories.computeIfAbsent(new Key(story, language), key -> begun(key, outlet));
        cluster.add(comer, outlet, time);
        leads.makeRoom(LEADS, byNumber::containsKey);
        for (int term : vector.heaviest(LEADS)) {
            leads.put(term, cluster.number(), found.length);
        }
        if (stories.size() > KEPT) {
            byNumber.remove(stories.pollFirstEntry().getValue().number());
        }
    }

    private Cluster begun(Key key, String outlet) {
        Cluster cluster = new Cluster(key.story(), next++, outlet);
        byNumber.put(cluster.number(), cluster);
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
}
