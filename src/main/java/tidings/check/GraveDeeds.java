package tidings.check;

import java.util.Set;

/** What somebody did or suffered, where it is grave: a translation may be bound by its names and still add a murder. */
final class GraveDeeds {
    private final Kinds kinds = new Kinds("/check/grave_deeds.txt");

    /** Whether a sentence tells of one that its source does not, in whatever language. */
    boolean areAdded(Reading sentence, Reading source) {
        Set<String> known = kinds.in(source.words());
        return sentence.words().stream().anyMatch(word -> !known.containsAll(kinds.of(word)));
    }
}
