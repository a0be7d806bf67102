package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;
import tidings.text.Language;

/**
 * Whether the date in a sentence only says which event is meant: "the 3 March flood", "das Urteil vom 3. März", "после
 * взрыва 3 марта". What the sentence tells happened later.
 */
record Recalled(Reading reading, List<Word> words) {
    /**
     * The same for one date.
     *
     * @param first the place of its first word
     * @param last of its last one
     */
    boolean isAt(int first, int last) {
        return isBeforeItsNoun(first, last) || isOfANoun(first) || isWhereRecalled(first);
    }

    /** "The March 3 flood", "a deadly March 3, 2026, flood", not "resigned March 3 after". */
    private boolean isBeforeItsNoun(int first, int last) {
        boolean english = lexicon().language().equals(Language.ENGLISH);
        boolean noun = last + 1 < words.size()
                && !words.get(last + 1).isNumber()
                && !lexicon().is(Kind.PREPOSITIONS, words.get(last + 1));
        return english && noun && (isOwner(first - 1) || isOwner(first - 2));
    }

    /** What happened "in the flood" is told of the flood's own day. */
    private boolean isOwner(int at) {
        boolean inside = at > 0 && lexicon().is(Kind.INSIDE, words.get(at - 1));
        return at >= 0
                && !inside
                && (lexicon().isDeterminer(words.get(at))
                        || reading.text().startsWith("'s", words.get(at).end())
                        || reading.text().startsWith("’s", words.get(at).end()));
    }

    /** "Das Urteil vom 3. März", not "die Nacht vom 3. März" and not what happened "in the flood of 3 March". */
    private boolean isOfANoun(int first) {
        boolean inside = first > 3 && lexicon().is(Kind.INSIDE, words.get(first - 4));
        return first > 1 && !inside && lexicon().is(Kind.OF_DAY, words.get(first - 1)) && isEvent(first - 2);
    }

    /** "After the flood on March 3", "о прорыве плотины 3 марта". */
    private boolean isWhereRecalled(int first) {
        boolean led = first > 0
                && (lexicon().is(Kind.WEEKDAY_BEFORE, words.get(first - 1))
                        || lexicon().is(Kind.BELONGING, words.get(first - 1)));
        int noun = led ? first - 2 : first - 1;
        if (noun < 1 || !isEvent(noun)) {
            return false;
        }
        if (lexicon().set(Kind.ARTICLES).isEmpty()) {
            return isRecalling(noun - 1) || (isEvent(noun - 1) && isRecalling(noun - 2));
        }
        boolean determined = lexicon().isDeterminer(words.get(noun - 1))
                || lexicon().is(Kind.PREPOSITIONS, words.get(noun - 1)); // "dem", "des"
        return determined && isRecalling(noun - 2);
    }

    private boolean isRecalling(int at) {
        return at >= 0
                && lexicon().is(Kind.RECALLING, words.get(at))
                && IntStream.rangeClosed(at + 1, at + 2).noneMatch(i -> reading.isComma(words, i));
    }

    private boolean isEvent(int at) {
        Word word = words.get(at);
        return !word.isNumber() && !lexicon().is(Kind.TIMES, word) && !lexicon().endsIn(Kind.PAST_ENDINGS, word.low());
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
