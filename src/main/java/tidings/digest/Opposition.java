package tidings.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.check.Contrast;

/** Whether one passage rejects what another one says. */
final class Opposition {
    /** A rejection shares so many words of some length with what it rejects. */
    private static final int SAME_THING = 3;

    private static final int CONTENT_WORD = 5;

    /** Outlets may tell of a statement so much later than others of its rejection. */
    private static final Duration LATE = Duration.ofHours(36);

    /** The share of the shorter sentence's words that both have. */
    private static final double TWINS = 0.7;

    private static final Contrast CONTRAST = new Contrast();

    private Opposition() {}

    /**
     * Whether the first rejects the second: it denies, speaks of the same thing, is not of a time before it, and is not the
     * same people's.
     */
    static boolean rejects(Passage denial, Passage claim) {
        boolean sameSide = !denial.people().isEmpty() && denial.people().equals(claim.people());
        return shareAThing(denial, claim)
                && ((denial.denies() && !claim.denies() && !sameSide && !isBefore(denial, claim))
                        || contradicts(denial, claim));
    }

    /** Whether the first says no to what another article says in nearly the same words. */
    static boolean contradicts(Passage denial, Passage claim) {
        return denial.stored().id() != claim.stored().id()
                && shareAThing(denial, claim)
                && CONTRAST.saysNo(denial.text())
                && !CONTRAST.saysNo(claim.text())
                && share(CONTRAST.substance(denial.text()), CONTRAST.substance(claim.text())) >= TWINS;
    }

    private static boolean isBefore(Passage denial, Passage claim) {
        Optional<Instant> told = denial.stored().article().published();
        Optional<Instant> claimed = claim.stored().article().published();
        return told.flatMap(time -> claimed.filter(time.plus(LATE)::isBefore)).isPresent();
    }

    private static double share(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.max(1, Math.min(one.size(), other.size()));
    }

    /** The name of who speaks is no such thing. */
    static boolean shareAThing(Passage one, Passage other) {
        Set<String> words = new HashSet<>(one.words());
        words.retainAll(new HashSet<>(other.words()));
        words.removeAll(names(one));
        words.removeAll(names(other));
        return words.stream().filter(word -> word.length() >= CONTENT_WORD).count() >= SAME_THING;
    }

    private static Set<String> names(Passage passage) {
        return passage.people().stream()
                .flatMap(person ->
                        Arrays.stream(person.full().toLowerCase(Locale.ROOT).split(" ")))
                .collect(Collectors.toSet());
    }
}
