package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tidings.text.Language;

/** Finds in a sentence the pronoun for a person of whom only the text before can tell who it is. */
record Pronouns(Reading reading, People people) {
    /** A pronoun further inside usually means somebody in the same sentence. Words. */
    private static final int OPENING = 9;
    /** Up to here a pronoun is the subject of the sentence. */
    private static final int FIRST = 2;

    /** The place among the words of the first one outside quotations that nobody named before it can mean. */
    Optional<Integer> unbound(int part) {
        List<Word> words = reading.parts().get(part).words();
        Lexicon lexicon = reading.lexicon();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!reading.isOutsideQuotes(word)) {
                continue;
            }
            if (lexicon.is(Kind.OBJECTS, word) && !isBoundObject(part, words, i)) {
                return Optional.of(i);
            }
            if (lexicon.isRole(word) || lexicon.is(Kind.PEOPLE, word)) {
                return Optional.empty();
            }
            boolean possessive = lexicon.is(Kind.POSSESSIVE, word) && i == 0;
            if (lexicon.is(Kind.ANIMATE, word) || possessive) {
                boolean named = !people.namedIn(part, word.start()).isEmpty();
                boolean far = i > OPENING && people.anythingNamedIn(part, word.start()) && !speaks(words, i);
                return named || far || isOfTheSpeakers(words, i) ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether there is an object that may be a thing as well as a person, and nobody named whom it can mean. */
    boolean hasUnboundOblique(int part) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.range(0, words.size())
                .anyMatch(i -> reading.lexicon().is(Kind.OBLIQUE, words.get(i))
                        && reading.isOutsideQuotes(words.get(i))
                        && !isBoundObject(part, words, i));
    }

    /** "Asked whether he would resign, Lind said no", "the singer was ill and, she said, he went home". */
    boolean mayMeanSomeoneElse(int part, int pronoun) {
        List<Word> words = reading.parts().get(part).words();
        boolean laterName = people.names(part).stream()
                .anyMatch(name -> name.start() > words.get(pronoun).start()
                        && (name.speaks() || people.find(name.last().low()).isPresent()));
        boolean anyoneBefore = words.stream()
                        .limit(pronoun)
                        .anyMatch(word -> reading.isOutsideQuotes(word)
                                && (reading.lexicon().isRole(word)
                                        || reading.lexicon().is(Kind.PEOPLE, word)))
                || people.anythingNamedIn(part, words.get(pronoun).start());
        return (pronoun > 0 && laterName) || (pronoun > FIRST && anyoneBefore && !speaks(words, pronoun));
    }

    /** "Lind accused him": he is not Lind, but in "Lind said, they had accused him" he may be. */
    private boolean isBoundObject(int part, List<Word> words, int i) {
        boolean clause = reading.text()
                .substring(words.getFirst().start(), words.get(i).start())
                .contains(",");
        int named = people.namedIn(part, words.get(i).start()).size();
        return i > OPENING || named > 1 || (clause && named > 0);
    }

    /** "Die Rebellen sagten, sie hätten": German has one word for "she" and "they", and nouns have capital letters. */
    private boolean isOfTheSpeakers(List<Word> words, int pronoun) {
        Lexicon lexicon = reading.lexicon();
        boolean clause = IntStream.rangeClosed(1, pronoun).anyMatch(i -> reading.isComma(words, i));
        boolean said = words.stream().limit(pronoun).anyMatch(word -> lexicon.is(Kind.SAYING, word));
        boolean speakers = IntStream.range(0, pronoun)
                .anyMatch(i -> words.get(i).isCapitalised()
                        && reading.isOutsideQuotes(words.get(i))
                        && !lexicon.is(Kind.WEEKDAYS, words.get(i))
                        && !lexicon.is(Kind.BEFORE_NOUNS, words.get(i))
                        && !lexicon.is(Kind.BEHIND_NOUNS, words.get(i))
                        && !lexicon.is(Kind.PREPOSITIONS, words.get(i))
                        && (i == 0 || !lexicon.is(Kind.PREPOSITIONS, words.get(i - 1))));
        return lexicon.language().equals(Language.GERMAN) && clause && said && speakers;
    }

    /** Whether this pronoun is the speaker: "he said", "sagte er". */
    private boolean speaks(List<Word> words, int at) {
        Lexicon lexicon = reading.lexicon();
        boolean follows = at + 1 < words.size() && lexicon.is(Kind.SAYING, words.get(at + 1));
        boolean inverted = at > 0 && lexicon.is(Kind.SAYING, words.get(at - 1));
        // "Sagte er am Montag", but in English "said he went" is about somebody else.
        String behind = reading.text().substring(words.get(at).end());
        boolean ends = behind.isEmpty() || !Character.isWhitespace(behind.charAt(0));
        return follows || (inverted && (ends || lexicon.language().equals(Language.GERMAN)));
    }
}
