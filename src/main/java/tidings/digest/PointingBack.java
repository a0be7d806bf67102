package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;

/** Whether a sentence speaks of something that only the text before it tells: "this plan", "…, however, …". */
record PointingBack(Reading reading, People people) {
    /** A pronoun further inside usually means something in the same sentence. Words. */
    private static final int OPENING = 9;
    /** Further inside, what it is part of stands in the sentence. Words. */
    private static final int PART = 6;

    boolean isIn(int part) {
        List<Word> words = reading.parts().get(part).words();
        for (int i = 0; i < words.size(); i++) {
            if (reading.isOutsideQuotes(words.get(i)) && isAt(part, words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int part, List<Word> words, int i) {
        Lexicon lexicon = reading.lexicon();
        boolean pronoun = lexicon.is(Kind.POINTING, words.get(i))
                && i + 1 < words.size()
                && lexicon.is(Kind.POINTING_BEFORE, words.get(i + 1))
                && (i < OPENING && startsClause(words, i));
        boolean connective = lexicon.is(Kind.MID, words.get(i)) && startsClause(words, i);
        return pronoun
                || connective
                || concludes(words, i)
                || partOf(words, i)
                || namesAgain(words, i)
                || someThing(part, words, i);
    }

    /** "The coalition is thus complete": by what? Behind a comma, or before one, the sentence says it itself. */
    private boolean concludes(List<Word> words, int at) {
        return reading.lexicon().beginsAt(Kind.CONCLUDING, words, at)
                && !startsClause(words, at)
                && (at + 1 == words.size() || !startsClause(words, at + 1));
    }

    /** "Two thirds of it was grain": of what? Behind a comma it is of what stands before that. */
    private boolean partOf(List<Word> words, int at) {
        return at < PART
                && reading.lexicon().beginsAt(Kind.PART_OF, words, at)
                && IntStream.rangeClosed(1, at).noneMatch(i -> startsClause(words, i));
    }

    /** "This proposal", when the sentence has not spoken of a proposal; "this week" is no such thing. */
    private boolean namesAgain(List<Word> words, int at) {
        Lexicon lexicon = reading.lexicon();
        if (!lexicon.is(Kind.DEMONSTRATIVES, words.get(at)) || at + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(at + 1);
        boolean spokenOf =
                words.subList(0, at).stream().anyMatch(word -> word.low().equals(next.low()));
        return !next.isNumber() && !isTime(words, at) && !spokenOf;
    }

    /** "This week", "this Friday"; in Spanish "ese viernes" is a Friday told of before. */
    private boolean isTime(List<Word> words, int demonstrative) {
        Lexicon lexicon = reading.lexicon();
        return lexicon.beginsAt(Kind.TIMES, words, demonstrative + 1)
                || (lexicon.is(Kind.WEEKDAY_BEFORE, words.get(demonstrative))
                        && lexicon.weekday(words.get(demonstrative + 1)).isPresent());
    }

    /** "Brook said that it could be resumed": what could? A ministry's "it" would be the ministry. */
    private boolean someThing(int part, List<Word> words, int i) {
        Lexicon lexicon = reading.lexicon();
        if (i < 2 || i > OPENING || !lexicon.is(Kind.THINGS, words.get(i))) {
            return false;
        }
        boolean said = lexicon.is(Kind.SAYING, words.get(i - 1)) || lexicon.is(Kind.SAYING, words.get(i - 2));
        return said && !people.namedIn(part, words.get(i).start()).isEmpty();
    }

    private boolean startsClause(List<Word> words, int at) {
        return at == 0
                || reading.text()
                        .substring(words.get(at - 1).end(), words.get(at).start())
                        .contains(",");
    }
}
