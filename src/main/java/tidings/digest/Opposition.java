package tidings.digest;

import java.util.HashSet;
import java.util.Set;

/** Whether one passage rejects what another one says. */
final class Opposition {
    /** A rejection shares so many words of some length with what it rejects. */
    private static final int SAME_THING = 3;

    private static final int CONTENT_WORD = 5;

    private Opposition() {}

    /** Whether the first rejects the second: it denies, speaks of the same thing, and is not the same people's. */
    static boolean rejects(Passage denial, Passage claim) {
        boolean sameSide = !denial.people().isEmpty() && denial.people().equals(claim.people());
        return denial.denies() && !claim.denies() && !sameSide && shareAThing(denial, claim);
    }

    static boolean shareAThing(Passage one, Passage other) {
        Set<String> words = new HashSet<>(one.words());
        words.retainAll(new HashSet<>(other.words()));
        return words.stream().filter(word -> word.length() >= CONTENT_WORD).count() >= SAME_THING;
    }
}
