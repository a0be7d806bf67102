package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;

/** Which days of the calendar a sentence announces: "moved the vote to 12 March", "auf den 12. März", "will open on 12 March". */
record AnnouncedDays(Lexicon lexicon) {
    /** "Will be opened in Lissa on 12 March", "moved the vote to 12 March": so many words from the verb to the day. */
    private static final int NEAR = 6;

    private static final int LONGEST_TERM = 4;
    /** Words. */
    private static final int DAY_AND_MONTH = 2;

    /** @param first the place of the first word of the day */
    boolean isAnnounced(List<Word> words, int first) {
        List<Word> before =
                words.stream().limit(first).filter(word -> !isWeekday(word)).toList();
        boolean isLast = first + DAY_AND_MONTH == words.size();
        return isTerm(before) || isComing(words, first) || (isLast && endsIn(Kind.ANNOUNCING_AT_END, before));
    }

    /** "Auf Freitag, den 12. März", "на пятницу, 12 марта". */
    private boolean isWeekday(Word word) {
        return lexicon.set(Kind.WEEKDAYS).contains(word.low());
    }

    /**
     * "Open to 12 March" announces nothing; "auf den" and "на" say enough by themselves, but "vom 11. auf den 12. März" was
     * a night.
     */
    private boolean isTerm(List<Word> before) {
        boolean planned = lexicon.set(Kind.PLANNING).isEmpty()
                || before.stream()
                        .skip(Math.max(0, before.size() - NEAR))
                        .anyMatch(word -> lexicon.is(Kind.PLANNING, word));
        return planned
                && !endsIn(Kind.NO_TERMS, before)
                && endings(Kind.TERMS, before)
                        .anyMatch(start -> start == 0 || !before.get(start - 1).isNumber());
    }

    private boolean endsIn(Kind kind, List<Word> words) {
        return endings(kind, words).findAny().isPresent();
    }

    /** Where the phrases of this kind begin that end these words. */
    private IntStream endings(Kind kind, List<Word> words) {
        return IntStream.range(Math.max(0, words.size() - LONGEST_TERM), words.size())
                .filter(start -> start + lexicon.lengthAt(kind, words, start) == words.size());
    }

    /** Of the nearest word before the day that shows a time. */
    private boolean isComing(List<Word> words, int first) {
        return IntStream.iterate(first - 1, i -> i >= Math.max(0, first - NEAR), i -> i - 1)
                .filter(i -> isAhead(words, i) || isOver(words.get(i)))
                .mapToObj(i -> isAhead(words, i))
                .findFirst()
                .orElse(false);
    }

    private boolean isAhead(List<Word> words, int at) {
        return lexicon.isComing(words, at)
                || lexicon.is(Kind.COMING_REPORTED, words.get(at))
                || (lexicon.beginsAt(Kind.ANNOUNCING, words, at) && !isHearsay(words, at));
    }

    /** "Soll am 12. März gestohlen haben", "debe haber salido". */
    private boolean isHearsay(List<Word> words, int at) {
        return words.stream().skip(at + 1L).anyMatch(word -> lexicon.is(Kind.HAVING, word));
    }

    private boolean isOver(Word word) {
        return lexicon.is(Kind.SAYING, word)
                || lexicon.is(Kind.PAST, word)
                || lexicon.endsIn(Kind.PAST_ENDINGS, word.low());
    }
}
