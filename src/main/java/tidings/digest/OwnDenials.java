package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Denials that say themselves what is denied, of somebody whom the sentence before does not speak of: "The toll stands at
 * 31. Brook denies wrongdoing." They answer what stands further up, and put behind that sentence they would answer it.
 */
record OwnDenials(Reading reading) {
    /** A longer sentence says more than that. Words. */
    private static final int SHORT = 6;
    /** So many letters of a name stay the same in all its cases. */
    private static final int STEM = 4;

    boolean is(int part) {
        List<Word> words = reading.parts().get(part).words();
        return part > 0
                && words.size() <= SHORT
                && IntStream.range(0, words.size()).anyMatch(at -> lexicon().is(Kind.DENYING, words.get(at)))
                && words.getFirst().isCapitalised()
                && !lexicon().beginsAt(Kind.LEANING, words, 0)
                && IntStream.range(1, words.size()).anyMatch(at -> isWhatIsDenied(words.get(at)))
                && words.stream().noneMatch(this::isReference)
                && reading.parts().get(part - 1).words().stream()
                        .noneMatch(word -> isReference(word) || isDenier(word, words.getFirst()));
    }

    private boolean isWhatIsDenied(Word word) {
        return !lexicon().is(Kind.DENYING, word) && !lexicon().is(Kind.ADVERBS, word) && !isReference(word);
    }

    private boolean isReference(Word word) {
        return List.of(
                        Kind.ANIMATE,
                        Kind.THINGS,
                        Kind.POINTED,
                        Kind.REFERRING,
                        Kind.OBJECTS,
                        Kind.OBLIQUE,
                        Kind.POSSESSIVE,
                        Kind.SPEECH)
                .stream()
                .anyMatch(kind -> lexicon().is(kind, word));
    }

    private static boolean isDenier(Word word, Word denier) {
        String stem = denier.low().substring(0, Math.min(STEM, denier.low().length()));
        return word.isCapitalised() && word.low().startsWith(stem);
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
