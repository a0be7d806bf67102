package tidings.digest;

import java.util.List;
import java.util.stream.IntStream;

/** Whether what a sentence tells of a day is over or to come, from the verbs of the day's own clause. */
record Tenses(Lexicon lexicon, Reading reading, List<Word> words) {
    /** "said in Rome on Monday": so many words from the verb to the day it was spoken on. */
    private static final int SPOKEN = 5;
    /** "is closed on Sunday": so many words from the verb to the day. */
    private static final int STATE = 3;
    /** A shorter word has no ending to know it by. */
    private static final int ENDING = 4;

    enum Tense {
        PAST,
        FUTURE,
        FUTURE_REPORTED,
        HABIT,
        ANNOUNCED,
        SPOKEN,
        SPOKEN_FAR,
        UNKNOWN
    }

    /** Of the nearest verb before the day that shows one, or else of one behind it. */
    Tense of(int day) {
        if (words.stream().anyMatch(word -> lexicon.is(Kind.HABITUAL, word))) {
            return Tense.HABIT;
        }
        boolean infinitive = false;
        int start = clause().start(day);
        for (int i = day - 1; i >= start; i--) {
            Tense tense = before(i, day);
            infinitive |= isInfinitive(i);
            if (tense != Tense.UNKNOWN || lexicon.is(Kind.SAYING, words.get(i))) {
                return infinitive && isOver(tense) ? Tense.UNKNOWN : tense;
            }
        }
        return infinitive || clause().isOpenedBefore(day) ? Tense.UNKNOWN : behind(day);
    }

    /** "Asked the guild to meet on Friday": what was asked is not over. */
    private static boolean isOver(Tense tense) {
        return switch (tense) {
            case PAST, SPOKEN, SPOKEN_FAR -> true;
            case FUTURE, FUTURE_REPORTED, HABIT, ANNOUNCED, UNKNOWN -> false;
        };
    }

    private boolean isInfinitive(int at) {
        Word word = words.get(at);
        Word next = words.get(at + 1);
        boolean to = lexicon.is(Kind.INFINITIVE_BEFORE, word)
                && !next.isCapitalised()
                && !next.isNumber()
                && !lexicon.is(Kind.BEFORE_NOUNS, next)
                && !lexicon.is(Kind.PREPOSITIONS, next);
        return to
                || (!word.isCapitalised()
                        && word.low().length() >= ENDING
                        && lexicon.endsIn(Kind.INFINITIVE_ENDINGS, word.low()));
    }

    private Tense before(int at, int day) {
        Word word = words.get(at);
        if (lexicon.is(Kind.SAYING, word)) {
            return isOfWhatIsSaid(at, day) ? Tense.UNKNOWN : day - at > SPOKEN ? Tense.SPOKEN_FAR : Tense.SPOKEN;
        }
        if (lexicon.isComing(words, at)) {
            return Tense.FUTURE;
        }
        if (lexicon.is(Kind.COMING_REPORTED, word)) {
            return Tense.FUTURE_REPORTED;
        }
        if (lexicon.beginsAt(Kind.ANNOUNCING, words, at)) {
            return Tense.ANNOUNCED;
        }
        boolean participle = isParticiple(at) && !isOfNoTime(at) && !lexicon.is(Kind.FUTURE, word);
        if ((lexicon.is(Kind.STATES, word) && day - at <= STATE)
                || (participle && at > 0 && lexicon.is(Kind.STATES, words.get(at - 1)))) {
            return Tense.HABIT;
        }
        boolean past = participle
                || isPerfect(word, day)
                || lexicon.is(Kind.PAST, word)
                || lexicon.endsIn(Kind.PAST_ENDINGS, word.low());
        return past || (isPastByEnding(word) && !hasPresent(day)) ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "The court said the trial resumes on Friday", "said that it resumes on Friday": nobody spoke on that day. */
    private boolean isOfWhatIsSaid(int saying, int day) {
        Word next = words.get(saying + 1);
        boolean phrase = lexicon.is(Kind.PREPOSITIONS, next) || lexicon.is(Kind.WEEKDAY_BEFORE, next);
        return words.subList(saying + 1, day).stream().anyMatch(word -> lexicon.is(Kind.SUBORDINATING, word))
                || (lexicon.is(Kind.SAYING_THAT, words.get(saying)) && !phrase && !isTurned(saying));
    }

    /** "…, said the mayor on Friday". */
    private boolean isTurned(int saying) {
        return saying > 0
                && reading.text()
                        .substring(
                                words.get(saying - 1).end(), words.get(saying).start())
                        .chars()
                        .anyMatch(c -> ",\"”’'".indexOf(c) >= 0);
    }

    /** "Hat am Montag zugestimmt": the participle stands behind the day. */
    private boolean isPerfect(Word verb, int day) {
        return lexicon.is(Kind.PERFECT, verb)
                && IntStream.range(day + 1, clause().wholeEnd(day))
                        .mapToObj(words::get)
                        .anyMatch(word -> !word.isCapitalised()
                                && !lexicon.is(Kind.NOT_PAST, word)
                                && lexicon.list(Kind.PERFECT_BEGINNINGS).stream()
                                        .anyMatch(word.low()::startsWith)
                                && lexicon.endsIn(Kind.PERFECT_ENDINGS, word.low()));
    }

    /** "Will be attacked": the verb before tells when. */
    private boolean isOfNoTime(int participle) {
        return participle > 0 && lexicon.is(Kind.TIMELESS, words.get(participle - 1));
    }

    /** "Attacked the town", not "the attacked town". */
    private boolean isParticiple(int at) {
        Word next = words.get(at + 1);
        return lexicon.endsIn(Kind.PARTICIPLE_ENDINGS, words.get(at).low())
                && (next.isCapitalised()
                        || next.isNumber()
                        || lexicon.is(Kind.BEFORE_NOUNS, next)
                        || lexicon.is(Kind.PREPOSITIONS, next)
                        || lexicon.is(Kind.BEHIND_NOUNS, next));
    }

    /** "On Monday the mayor said", "on Friday the council will vote": the verb behind the day, where its time is sure. */
    private Tense behind(int day) {
        Tense coming = IntStream.range(day + 1, clause().end(day)).anyMatch(i -> lexicon.isComing(words, i))
                ? Tense.FUTURE_REPORTED
                : Tense.UNKNOWN;
        return IntStream.range(day + 1, hasPresent(day) ? day + 1 : clause().end(day))
                .mapToObj(words::get)
                .filter(this::isPastBehind)
                .findFirst()
                .map(word -> lexicon.is(Kind.SAYING, word) ? Tense.SPOKEN : Tense.PAST)
                .orElse(coming);
    }

    private boolean isPastBehind(Word word) {
        return lexicon.is(Kind.PAST_BEHIND, word)
                || lexicon.endsIn(Kind.PAST_ENDINGS, word.low())
                || isPastByEnding(word);
    }

    private DayClause clause() {
        return new DayClause(lexicon, reading, words);
    }

    /** "Подписал", but not "канал": a noun may end so, too, but beside no other verb. */
    private boolean isPastByEnding(Word word) {
        return !word.isCapitalised()
                && word.low().length() >= ENDING
                && !lexicon.is(Kind.NOT_PAST, word)
                && lexicon.endsIn(Kind.PAST_LIKE_ENDINGS, word.low());
    }

    /** Whether a word around the day may be a verb of what is, or is to come. */
    private boolean hasPresent(int day) {
        int start = day;
        while (start > 0 && !reading.isComma(words, start)) {
            start--;
        }
        return IntStream.range(start, clause().end(day))
                .anyMatch(i -> lexicon.isComing(words, i)
                        || lexicon.is(Kind.COMING_REPORTED, words.get(i))
                        || (words.get(i).low().length() >= ENDING
                                && lexicon.endsIn(
                                        Kind.PRESENT_ENDINGS, words.get(i).low())));
    }
}
