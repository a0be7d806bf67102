package tidings.story;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tidings.text.Language;

/**
 * Finds the article in another language that tells the same news: by names that sound alike, numbers that are the same and
 * words that mean the same, each weighed by its rarity. The same people in the same place make no event: some number has to
 * be the same too, wherever both have any.
 *
 * <p>One wrong pair is worse than ten that are missed. The bounds were set on invented events, where no two events of the
 * same people meet, and on parallel paragraphs, where neighbours of one text do not.
 */
final class Counterparts {
    /** The last so many articles are looked at. */
    private static final int KEPT = 20_000;
    /** News of another day is other news; what has no date may be of any. */
    private static final Duration WINDOW = Duration.ofDays(3);
    /** Leads common to more articles lead to none. */
    private static final int COMMON = 150;

    /** An article is found by so many of its names and numbers each, the rarest. */
    private static final int LEADS = 8;

    private final TermSpace space = new TermSpace();
    private final Entry[] ring = new Entry[KEPT];
    /** Numbers of entries by lead. */
    private final IntMultimap leads = new IntMultimap();

    private final int[] found = new int[COMMON + 1];
    private int next;

    private record Entry(long story, Language language, Optional<Instant> time, GistVector vector) {}

    /** The story of the nearest article in another language; empty where none is near enough. */
    OptionalLong find(Gist gist, Optional<Instant> time) {
        GistVector vector = GistVector.of(gist, space);
        double best = 0;
        OptionalLong story = OptionalLong.empty();
        for (int number : candidates(vector)) {
            Entry entry = ring[number % KEPT];
            boolean comparable = !entry.language().equals(gist.language()) && isNear(entry.time(), time);
            double nearness = comparable ? vector.nearness(entry.vector()) : 0;
            if (nearness > best) {
                best = nearness;
                story = OptionalLong.of(entry.story());
            }
        }
        return story;
    }

    private static boolean isNear(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent()
                && other.isPresent()
                && Duration.between(one.get(), other.get()).abs().compareTo(WINDOW) <= 0;
    }

    private Set<Integer> candidates(GistVector vector) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (int lead : vector.leads(LEADS)) {
            int count = leads.get(lead, found);
            for (int i = 0; i < count && count <= COMMON; i++) {
                if (isKept(found[i])) {
                    candidates.add(found[i]);
                }
            }
        }
        return candidates;
    }

    private boolean isKept(int number) {
        return number >= next - KEPT;
    }

    /** Takes up an article. */
    void add(long story, Gist gist, Optional<Instant> time) {
        if (gist.isEmpty()) {
            return;
        }
        GistVector vector = GistVector.of(gist, space);
        space.count(gist.keys());
        ring[next % KEPT] = new Entry(story, gist.language(), time, vector);
        leads.makeRoom(2 * LEADS, this::isKept);
        for (int lead : vector.leads(LEADS)) {
            leads.put(lead, next, found.length);
        }
        next++;
    }
}
