package tidings.digest;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days a sentence speaks of: "4 July 2024", "July 4", "4. Juli", "on Thursday", "yesterday". */
final class MentionedDates {
    /** "Up from 35 on Thursday": so many words to the day. */
    private static final int COMPARISON = 5;

    private final Lexicon lexicon;
    private final RelativeDates relative;
    private final CalendarDays calendar;
    private final LocalDate published;

    MentionedDates(Lexicon lexicon, Instant published) {
        this.lexicon = lexicon;
        this.relative = new RelativeDates(lexicon, published);
        this.published = published.atZone(ZoneOffset.UTC).toLocalDate();
        this.calendar = new CalendarDays(lexicon, this.published);
    }

    /** In the order of their mention, each once; "up from 35 on Thursday" tells nothing of Thursday. */
    Set<LocalDate> in(Reading reading, List<Word> words) {
        return Stream.concat(relative.mentions(reading, words).stream(), calendar.mentions(words).stream())
                .filter(mention -> !isCompared(words, mention.first()))
                .sorted(Comparator.comparingInt(RelativeDates.Mention::first))
                .map(RelativeDates.Mention::day)
                .flatMap(Optional::stream)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Those before publication that only say which event is meant. */
    Set<LocalDate> recalled(Reading reading, List<Word> words) {
        Recalled recalled = new Recalled(reading, words);
        return calendar.mentions(words).stream()
                .filter(mention -> recalled.isAt(mention.first(), mention.last()))
                .map(RelativeDates.Mention::day)
                .flatMap(Optional::stream)
                .filter(day -> day.isBefore(published))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Those on which somebody only told of an event of another day. */
    Set<LocalDate> reporting(Reading reading, List<Word> words) {
        return new Reporting(reading, words)
                .days(calendar.mentions(words), relative.mentions(reading, words), published)
                .collect(toCollection(LinkedHashSet::new));
    }

    private boolean isCompared(List<Word> words, int at) {
        return IntStream.range(Math.max(0, at - COMPARISON), at)
                .anyMatch(i -> lexicon.beginsAt(Kind.COMPARING, words, i));
    }

    /** "In May", "in 2016", "last week": whether a sentence without a day is of a time before its article, no plan. */
    boolean isOfAnotherTime(List<Word> words) {
        return !isPlan(words)
                && IntStream.range(0, words.size())
                        .anyMatch(i -> lexicon.beginsAt(Kind.OTHER_TIMES, words, i)
                                || (i > 0
                                        && lexicon.is(Kind.INSIDE, words.get(i - 1))
                                        && calendar.isElsewhen(words, i)));
    }

    /** Whether the sentence tells what is to come. */
    boolean isPlan(List<Word> words) {
        return IntStream.range(0, words.size())
                .anyMatch(i -> lexicon.isComing(words, i) || lexicon.is(Kind.FUTURE, words.get(i)));
    }
}
