package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;
import tidings.text.Language;

/**
 * Sentences in which a body does something to what is somebody's, and nobody says whose it is: "The opposition demands his
 * resignation." Of its own a body says "its", in German "sein" is never of what is "die".
 */
record BodiesAndOthers(Reading reading, People people) {
    private static final String FEMININE = "die";
    private static final String HIS = "sein";

    boolean isIn(int part) {
        List<Word> words = reading.parts().get(part).words();
        return people.namedIn(part).isEmpty()
                && IntStream.range(1, words.size())
                        .filter(at -> isSomebodys(words, at))
                        .limit(1)
                        .anyMatch(at -> isBehindBody(words.subList(0, at)));
    }

    private boolean isSomebodys(List<Word> words, int at) {
        Word word = words.get(at);
        boolean his = isGerman()
                ? word.low().startsWith(HIS)
                        && at + 1 < words.size()
                        && words.get(at + 1).isCapitalised()
                : lexicon().is(Kind.MALE, word) || lexicon().is(Kind.FEMALE, word);
        return his && lexicon().is(Kind.POSSESSIVE, word) && reading.isOutsideQuotes(word);
    }

    private boolean isBehindBody(List<Word> before) {
        boolean someone = before.stream()
                .anyMatch(word -> lexicon().isRole(word)
                        || lexicon().is(Kind.PEOPLE, word)
                        || lexicon().is(Kind.ANIMATE, word)
                        || lexicon().is(Kind.INDEFINITE, word)
                        || lexicon().is(Kind.SAYING, word));
        return !someone
                && IntStream.range(0, before.size())
                        .anyMatch(at -> isBody(before.get(at)) && (!isGerman() || isFeminine(before, at)));
    }

    private boolean isBody(Word word) {
        return lexicon().is(Kind.ORGS, word) || lexicon().is(Kind.BODIES, word);
    }

    /** Of nothing else in the sentence "sein" can be said, either. */
    private static boolean isFeminine(List<Word> before, int at) {
        return at == 1 && before.getFirst().low().equals(FEMININE);
    }

    private boolean isGerman() {
        return lexicon().language().equals(Language.GERMAN);
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
