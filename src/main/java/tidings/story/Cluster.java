package tidings.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.check.Counted;

/** A story in one language: the sum of its articles' vectors. */
final class Cluster {
    /** How near an article must come by its common words where it shares a single term. Cosine. */
    private static final double NEAR_BY_ONE_TERM = 0.12;
    /** This share of what it has in common with the story must come from others than the term that adds most. */
    private static final double OTHER_TERMS = 0.15;
    /** And where it names other places, this share from others than the two that add most: "air raid" is of every town. */
    private static final double MORE_TERMS = 0.05;
    /** And so near it must come there if it is more than a headline: what strikes two towns is told in the same words. Cosine. */
    private static final double NEAR_ELSEWHERE = 0.4;

    /** Up to this number of terms it may be a headline. */
    private static final int HEADLINE = 14;

    /** Silence after which an article must come twice as near. */
    private static final Duration HALF_LIFE = Duration.ofDays(5);
    /** A story's words are cut to the weightiest so many where they have become more than that. */
    private static final int TERMS = 120;

    private static final int MOST_TERMS = 200;
    /** Of its places the weightiest so many are remembered. */
    private static final int PLACES = 8;

    private final long id;
    private final int number;
    /** Of its first article, by its hash: there are very many stories in memory. */
    private final int outlet;

    private boolean hasSeveralOutlets;
    private SparseVector sum = SparseVector.ZERO;
    private SparseVector places = SparseVector.ZERO;
    private SparseVector sounds = SparseVector.ZERO;
    private SparseVector countries = SparseVector.ZERO;
    private Set<String> incidents = Set.of();
    private Counted counted = Counted.NOTHING;
    private double length;
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    /**
     * An article that may belong to a story.
     *
     * @param unnamed it without the names that lead into no story alone
     * @param named nothing but the names that it tells
     * @param places where it happened
     * @param sounds how these places sound: Kiev is Kyiv
     * @param countries in which
     * @param incidents what kind of incident it tells of
     * @param others nothing but its other names
     * @param counted what it counts
     */
    record Comer(
            SparseVector all,
            SparseVector unnamed,
            SparseVector named,
            SparseVector places,
            SparseVector sounds,
            SparseVector countries,
            Set<String> incidents,
            SparseVector others,
            Counted counted) {}

    Cluster(long id, int number, String outlet) {
        this.id = id;
        this.number = number;
        this.outlet = outlet.hashCode();
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    /** Takes up an article. */
    void add(Comer comer, String from, Optional<Instant> time) {
        hasSeveralOutlets |= from.hashCode() != outlet;
        SparseVector all = sum.plus(comer.all());
        sum = all.terms().length > MOST_TERMS ? all.heaviestPart(TERMS) : all;
        length = sum.length();
        if (!comer.places().isEmpty()) {
            places = places.plus(comer.places()).heaviestPart(PLACES);
            sounds = sounds.plus(comer.sounds()).heaviestPart(PLACES);
        }
        countries = countries.plus(comer.countries()).heaviestPart(PLACES);
        counted = counted.and(comer.counted());
        incidents = joined(comer.incidents());
        first = time.filter(t -> first.isEmpty() || t.isBefore(first.get())).or(() -> first);
        last = time.filter(t -> last.isEmpty() || t.isAfter(last.get())).or(() -> last);
    }

    /** Whether its first article is of the same hour. */
    boolean beganAbout(Optional<Instant> time) {
        return first.flatMap(began -> time.map(now -> Duration.between(began, now)))
                .filter(apart -> apart.abs().compareTo(NextReport.APART) < 0)
                .isPresent();
    }

    /** How near an article is. */
    double cosine(SparseVector vector) {
        return length == 0 ? 0 : sum.times(vector) / length;
    }

    /** What nearness counts after so long a silence, from 0 to 1. */
    double freshness(Optional<Instant> time) {
        if (time.isEmpty() || last.isEmpty()) {
            return 1;
        }
        double silence = Duration.between(last.get(), time.get()).abs().toSeconds();
        return Math.pow(0.5, Math.max(0, silence - 86_400) / HALF_LIFE.toSeconds());
    }

    /**
     * Whether an article that is near belongs to it. A place or a person alone makes no event: a volcano and a trial may both
     * be of Harrow. Where several outlets tell a story another rare word may stand for it, but no name: all else that happens
     * in Harrow would be held back as an update of the volcano. Where the article names other places and people only, one word
     * or two are those of the kind, and many are those of its news: the volcano of Olm would be held back too.
     */
    boolean isSure(Comer comer, double freshness) {
        if (isInAnotherPlace(comer)) {
            return false;
        }
        double common = sum.times(comer.all());
        boolean isMore = sum.timesWithoutStrongest(1, comer.all()) >= OTHER_TERMS * common;
        if (isElsewhere(comer.named())) {
            return isMore
                    && sum.timesWithoutStrongest(2, comer.all()) >= MORE_TERMS * common
                    && (comer.all().terms().length <= HEADLINE || cosine(comer.all()) * freshness >= NEAR_ELSEWHERE);
        }
        return isMore || (hasSeveralOutlets && cosine(comer.unnamed()) * freshness >= NEAR_BY_ONE_TERM);
    }

    /**
     * Both tell of such an incident and say where, neither has a word of the other's place, and no other name, and they do
     * not count the same: what happens in two towns is told alike. All else has a name or a word of its own, and is placed
     * by one outlet where it was decided and by another where it was said.
     */
    private boolean isInAnotherPlace(Comer comer) {
        return !Collections.disjoint(incidents, comer.incidents())
                && (isInAnotherTown(comer) || isElsewhere(countries, comer.countries(), comer))
                && sum.times(comer.others()) <= 0
                && !counted.mayAgreeWith(comer.counted());
    }

    private boolean isInAnotherTown(Comer comer) {
        return isElsewhere(places, comer.places(), comer) && sounds.times(comer.sounds()) <= 0;
    }

    private boolean isElsewhere(SparseVector here, SparseVector there, Comer comer) {
        return !here.isEmpty() && !there.isEmpty() && sum.times(there) <= 0 && here.times(comer.all()) <= 0;
    }

    private Set<String> joined(Set<String> more) {
        return Stream.concat(incidents.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isElsewhere(SparseVector named) {
        return !named.isEmpty() && sum.times(named) <= 0;
    }
}
