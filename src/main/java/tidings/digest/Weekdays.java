package tidings.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which day "on Thursday" is, from what the sentence says and the day it was published. */
record Weekdays(Lexicon lexicon, LocalDate published) {
    /** A weekday more days ago than this comes again sooner. */
    private static final int NEARER = 3;
    /** "On Monday a week ago": so many words from the day to the week. */
    private static final int WEEK = 3;

    /** Whether the word is the name of a weekday, in German with the time of day: "Freitagabend". */
    boolean isWeekday(Word word) {
        return lexicon.weekday(word).isPresent();
    }

    /** The day that this word, with the one before it, is; empty for most words. */
    Optional<LocalDate> day(Reading reading, List<Word> words, int at) {
        boolean marked = at > 0
                && (lexicon.is(Kind.WEEKDAY_BEFORE, words.get(at - 1)) || lexicon.is(Kind.UNTIL, words.get(at - 1)));
        return lexicon.weekday(words.get(at))
                .filter(weekday -> marked && !isOfAnotherWeek(words, at))
                .flatMap(weekday -> nearest(weekday, reading, words, at));
    }

    /** Of two days, what stands behind the second one says it of both: "on Thursday and Friday of next week". */
    private boolean isOfAnotherWeek(List<Word> words, int at) {
        return IntStream.rangeClosed(at + 1, Math.min(words.size() - 1, at + WEEK))
                .anyMatch(i ->
                        lexicon.is(Kind.WEEKS, words.get(i)) || (isWeekday(words.get(i)) && isOfAnotherWeek(words, i)));
    }

    /**
     * The last such day up to publication where the verb is past or somebody spoke on it, the next one where it is a
     * "will". "The trial resumes on Friday" and "polls open on Sunday" have no verb by which to know them from the past in
     * all languages: nobody can be sure, and nothing is said.
     */
    private Optional<LocalDate> nearest(DayOfWeek weekday, Reading reading, List<Word> words, int at) {
        LocalDate last = published.with(TemporalAdjusters.previousOrSame(weekday));
        boolean nextIsNearer = last.isBefore(published.minusDays(NEARER));
        int end = new DayClause(lexicon, reading, words).wholeEnd(at);
        boolean ahead = !isBesideItsVerb(words, at)
                && words.stream().limit(end).anyMatch(word -> lexicon.is(Kind.FUTURE, word));
        Tenses.Tense tense = new Tenses(lexicon, reading, words).of(at);
        if (isTerm(words, at) && tense != Tenses.Tense.FUTURE && tense != Tenses.Tense.FUTURE_REPORTED) {
            return Optional.empty();
        }
        return switch (tense) {
            case SPOKEN -> Optional.of(last);
            case SPOKEN_FAR -> nextIsNearer ? Optional.empty() : Optional.of(last);
            case FUTURE -> Optional.of(published.with(TemporalAdjusters.next(weekday)));
            case FUTURE_REPORTED ->
                nextIsNearer ? Optional.of(published.with(TemporalAdjusters.next(weekday))) : Optional.empty();
            case PAST -> ahead ? Optional.empty() : Optional.of(last);
            case HABIT, ANNOUNCED, UNKNOWN -> Optional.empty();
        };
    }

    /** "The trial began on Tuesday and will go on": what is to come is told elsewhere. */
    private boolean isBesideItsVerb(List<Word> words, int at) {
        return at > 1
                && lexicon.is(Kind.PAST, words.get(at - 2))
                && (at + 1 == words.size() || !lexicon.is(Kind.FUTURE, words.get(at + 1)));
    }

    /** "Until Monday", "hasta el lunes", "para el lunes": of what is over and of what goes on alike. */
    private boolean isTerm(List<Word> words, int at) {
        return IntStream.rangeClosed(Math.max(0, at - 2), at - 1)
                .anyMatch(i -> lexicon.is(Kind.UNTIL, words.get(i)) || lexicon.beginsAt(Kind.TERMS, words, i));
    }
}
