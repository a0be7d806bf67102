package tidings.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tidings.text.Language;

/** Which day "on Thursday" is, from what the sentence says and the day it was published. */
record Weekdays(Lexicon lexicon, LocalDate published) {
    /** A weekday more days ago than this comes again sooner. */
    private static final int NEARER = 3;
    /** "said in Rome on Monday": so many words from the verb to the day it was spoken on. */
    private static final int SPOKEN = 5;
    /** "is closed on Sunday": so many words from the verb to the day. */
    private static final int STATE = 3;
    /** "On Monday a week ago": so many words from the day to the week. */
    private static final int WEEK = 3;

    private enum Tense {
        PAST,
        FUTURE,
        FUTURE_REPORTED,
        HABIT,
        SPOKEN,
        SPOKEN_FAR,
        UNKNOWN
    }

    /** Whether the word is the name of a weekday, in German with the time of day: "Freitagabend". */
    boolean isWeekday(Word word) {
        return weekday(word.low()) >= 0;
    }

    /** The day that this word, with the one before it, is; empty for most words. */
    Optional<LocalDate> day(List<Word> words, int at) {
        int weekday = weekday(words.get(at).low());
        boolean marked = weekday >= 0
                && at > 0
                && (lexicon.is(Kind.WEEKDAY_BEFORE, words.get(at - 1)) || lexicon.is(Kind.UNTIL, words.get(at - 1)));
        return marked && !isOfAnotherWeek(words, at) ? nearest(DayOfWeek.of(weekday + 1), words, at) : Optional.empty();
    }

    private int weekday(String low) {
        List<String> weekdays = lexicon.list(Kind.WEEKDAYS);
        boolean german = lexicon.language().equals(Language.GERMAN);
        for (int i = 0; i < weekdays.size(); i++) {
            String name = weekdays.get(i);
            boolean joined =
                    german && low.startsWith(name) && lexicon.set(Kind.EVENING).contains(low.substring(name.length()));
            if (low.equals(name) || joined) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOfAnotherWeek(List<Word> words, int at) {
        return words.stream().skip(at + 1L).limit(WEEK).anyMatch(word -> lexicon.is(Kind.WEEKS, word));
    }

    /**
     * The last such day up to publication, the next one where the verb before it is a "will". Where the sentence looks
     * ahead in other words nobody can be sure, and nothing is said; nor where the next one is nearer, unless the verb is
     * past or somebody spoke on it: "is expected on Saturday", written on a Friday, has no word of the future that all
     * languages share.
     */
    private Optional<LocalDate> nearest(DayOfWeek weekday, List<Word> words, int at) {
        LocalDate last = published.with(TemporalAdjusters.previousOrSame(weekday));
        boolean nextIsNearer = last.isBefore(published.minusDays(NEARER));
        boolean ahead = words.stream().anyMatch(word -> lexicon.is(Kind.FUTURE, word));
        Tense tense = tense(words, at);
        if (isTerm(words, at) && tense != Tense.FUTURE && tense != Tense.FUTURE_REPORTED) {
            return Optional.empty();
        }
        return switch (tense) {
            case SPOKEN -> Optional.of(last);
            case SPOKEN_FAR -> nextIsNearer ? Optional.empty() : Optional.of(last);
            case FUTURE -> Optional.of(published.with(TemporalAdjusters.next(weekday)));
            case FUTURE_REPORTED ->
                nextIsNearer ? Optional.of(published.with(TemporalAdjusters.next(weekday))) : Optional.empty();
            case PAST -> ahead ? Optional.empty() : Optional.of(last);
            case HABIT -> Optional.empty();
            case UNKNOWN -> ahead || nextIsNearer ? Optional.empty() : Optional.of(last);
        };
    }

    /** "Until Monday", "hasta el lunes": of what ended and of what goes on alike. */
    private boolean isTerm(List<Word> words, int at) {
        return IntStream.rangeClosed(Math.max(0, at - 2), at - 1).anyMatch(i -> lexicon.is(Kind.UNTIL, words.get(i)));
    }

    /** Of the nearest verb before the day that shows one. */
    private Tense tense(List<Word> words, int at) {
        if (words.stream().anyMatch(word -> lexicon.is(Kind.HABITUAL, word))) {
            return Tense.HABIT;
        }
        for (int i = at - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (lexicon.is(Kind.SAYING, word)) {
                return at - i > SPOKEN ? Tense.SPOKEN_FAR : Tense.SPOKEN;
            }
            if (lexicon.isComing(words, i)) {
                return Tense.FUTURE;
            }
            if (lexicon.is(Kind.COMING_REPORTED, word)) {
                return Tense.FUTURE_REPORTED;
            }
            boolean participle = isParticiple(words, i) && !isOfNoTime(words, i);
            if ((lexicon.is(Kind.STATES, word) && at - i <= STATE)
                    || (participle && i > 0 && lexicon.is(Kind.STATES, words.get(i - 1)))) {
                return Tense.HABIT;
            }
            if (participle || lexicon.is(Kind.PAST, word) || lexicon.endsIn(Kind.PAST_ENDINGS, word.low())) {
                return Tense.PAST;
            }
        }
        return Tense.UNKNOWN;
    }

    /** "Will be attacked": the verb before tells when. */
    private boolean isOfNoTime(List<Word> words, int participle) {
        return participle > 0 && lexicon.is(Kind.TIMELESS, words.get(participle - 1));
    }

    /** "Attacked the town", not "the attacked town". */
    private boolean isParticiple(List<Word> words, int at) {
        Word next = words.get(at + 1);
        return lexicon.endsIn(Kind.PARTICIPLE_ENDINGS, words.get(at).low())
                && (next.isCapitalised()
                        || next.isNumber()
                        || lexicon.is(Kind.BEFORE_NOUNS, next)
                        || lexicon.is(Kind.PREPOSITIONS, next)
                        || lexicon.is(Kind.BEHIND_NOUNS, next));
    }
}
