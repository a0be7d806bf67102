package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The clause of a sentence that a day belongs to, as far as commas and words show it. Some languages set no comma before
 * "the march that starts on Friday", and "will appeal after the ruling on Friday" has none in any.
 */
record DayClause(Lexicon lexicon, Reading reading, List<Word> words) {
    /** "On Friday the mayor of Kelham said": so many words from the day to the verb. */
    private static final int BEHIND = 6;
    /** "Late on Monday,". */
    private static final int INTRODUCTION = 3;

    /** The place of its first word. */
    int start(int day) {
        return IntStream.iterate(day, i -> i > 0, i -> i - 1)
                .filter(i -> isBehindComma(i, day) || opens(i - 1))
                .findFirst()
                .orElse(0);
    }

    /** Whether it has words of its own before the day, as in "who takes office on Friday", not in "who on Friday". */
    boolean isOpenedBefore(int day) {
        int start = start(day);
        return start > 0 && start < day - 1 && opens(start - 1);
    }

    /** The place behind its last word, or behind what is too far from the day. */
    int end(int day) {
        return Math.min(wholeEnd(day), day + 1 + BEHIND);
    }

    /** The place behind its last word, however far that is. */
    int wholeEnd(int day) {
        return IntStream.range(day + 1, words.size())
                .filter(i -> (reading.isComma(words, i) && !isIntroduced(day, i))
                        || isRelative(words.get(i))
                        || lexicon.is(Kind.SUBORDINATING, words.get(i)))
                .findFirst()
                .orElse(words.size());
    }

    /** "On Monday, the mayor said", "Late on Monday, police said". */
    private static boolean isIntroduced(int day, int comma) {
        return day < INTRODUCTION && comma == day + 1;
    }

    /** Whether the word stands behind a comma that is not one of "in Kelham, Marwick on Monday". */
    private boolean isBehindComma(int at, int day) {
        boolean place = at < day - 1 && words.subList(at, day - 1).stream().allMatch(Word::isCapitalised);
        return reading.isComma(words, at) && !place;
    }

    private boolean opens(int at) {
        Word word = words.get(at);
        return lexicon.is(Kind.CLAUSE_OPENING, word)
                || (lexicon.is(Kind.BACKGROUND, word)
                        && IntStream.range(0, at).anyMatch(i -> lexicon.isAhead(words, i)));
    }

    /** Where articles look the same, a comma stands before it anyway. */
    private boolean isRelative(Word word) {
        return lexicon.is(Kind.RELATIVE, word) && !lexicon.isDeterminer(word) && !lexicon.is(Kind.PREPOSITIONS, word);
    }
}
