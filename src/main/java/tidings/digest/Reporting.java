package tidings.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which somebody only told of an event whose own day the sentence names before, as agencies write: "burst on 31
 * December, the board said on Friday".
 */
record Reporting(Reading reading, List<Word> words) {
    /** An event longer ago is more often the background of the news than the news. Days. */
    private static final int FRESH = 31;

    /**
     * Empty where the sentence dates no event.
     *
     * @param dates the days named by their month
     * @param relative the days counted from the one of publication
     */
    Stream<LocalDate> days(
            List<RelativeDates.Mention> dates, List<RelativeDates.Mention> relative, LocalDate published) {
        Optional<RelativeDates.Mention> event = dates.stream()
                .filter(date -> date.day()
                        .filter(day -> !day.isBefore(published.minusDays(FRESH)))
                        .isPresent())
                .filter(this::isOfTheMainClause)
                .findFirst();
        return event.stream()
                .flatMap(
                        date -> relative.stream().filter(mention -> mention.first() > date.last() && isSpoken(mention)))
                .map(RelativeDates.Mention::day)
                .flatMap(Optional::stream)
                .filter(day -> event.flatMap(RelativeDates.Mention::day)
                        .filter(day::isAfter)
                        .isPresent());
    }

    private boolean isSpoken(RelativeDates.Mention mention) {
        return switch (new Tenses(lexicon(), reading, words).of(mention.first())) {
            case SPOKEN, SPOKEN_FAR -> true;
            case PAST, FUTURE, FUTURE_REPORTED, HABIT, ANNOUNCED, UNKNOWN -> false;
        };
    }

    /** Neither "who was arrested on 3 March, has died" nor "a man arrested on 3 March has died" nor "since 3 March". */
    private boolean isOfTheMainClause(RelativeDates.Mention date) {
        boolean first = new DayClause(lexicon(), reading, words).start(date.first()) == 0;
        return first && !isRange(date.first() - 1) && (opens(date) || isWhole(date.last()));
    }

    private boolean isRange(int before) {
        return before >= 0
                && !lexicon().is(Kind.WEEKDAY_BEFORE, words.get(before))
                && Stream.of(Kind.PREPOSITIONS, Kind.RECALLING, Kind.UNTIL)
                        .anyMatch(kind -> lexicon().is(kind, words.get(before)));
    }

    /** "On 31 December the dam burst". */
    private static boolean opens(RelativeDates.Mention date) {
        return date.first() <= 1;
    }

    /**
     * The clause ends with the date, in German with the participle behind it. Without articles a comma would part from it all
     * that is no main clause.
     */
    private boolean isWhole(int last) {
        int furthest = last + (lexicon().list(Kind.PERFECT).isEmpty() ? 1 : 2);
        return lexicon().set(Kind.ARTICLES).isEmpty()
                || IntStream.rangeClosed(last + 1, Math.min(furthest, words.size() - 1))
                        .anyMatch(i -> reading.isComma(words, i));
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
