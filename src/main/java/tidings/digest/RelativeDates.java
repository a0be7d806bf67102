package tidings.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tidings.digest.Lexicon.Kind;
import tidings.text.Language;

/** Says in brackets which day "yesterday" and "on Thursday" were, counted from the article's publication in UTC. */
final class RelativeDates {
    /** A weekday more days ago than this comes again sooner. */
    private static final int NEARER = 3;
    /** "said in Rome on Monday": so many words from the verb to the day it was spoken on. */
    private static final int SPOKEN = 5;

    private final Lexicon lexicon;
    private final LocalDate published;
    private final DateTimeFormatter format;

    RelativeDates(Lexicon lexicon, Instant published) {
        this.lexicon = lexicon;
        this.published = published.atZone(ZoneOffset.UTC).toLocalDate();
        String pattern = lexicon.language().equals(Language.GERMAN) ? "d. MMMM uuuu" : "d MMMM uuuu";
        this.format = DateTimeFormatter.ofPattern(pattern, lexicon.language().locale());
    }

    Edits edits(Reading reading, Reading.Part part) {
        Edits edits = new Edits();
        List<Word> words = part.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Optional<LocalDate> day = day(words, i);
            if (day.isPresent() && reading.isOutsideQuotes(word) && !dateFollows(words, i)) {
                boolean evening = i + 1 < words.size() && lexicon.is(Kind.EVENING, words.get(i + 1));
                int end = evening ? words.get(i + 1).end() : word.end();
                edits.explain(end, format.format(day.get()));
            }
        }
        return edits;
    }

    /** "Thursday, 4 July" and "Thursday (4 July)" already say the date. */
    private static boolean dateFollows(List<Word> words, int at) {
        return words.stream()
                .skip(at + 1L)
                .limit(2)
                .anyMatch(word -> word.isNumber() && word.text().length() <= 2);
    }

    /** The day that this word, with the one before it, is; empty for most words. */
    Optional<LocalDate> day(List<Word> words, int at) {
        Word word = words.get(at);
        OptionalInt days = lexicon.days(word);
        if (days.isPresent()) {
            return Optional.of(published.plusDays(days.getAsInt()));
        }
        int weekday = weekday(word.low());
        boolean marked = weekday >= 0 && at > 0 && lexicon.is(Kind.WEEKDAY_BEFORE, words.get(at - 1));
        return marked ? nearest(DayOfWeek.of(weekday + 1), words, at) : Optional.empty();
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

    /**
     * The last such day up to publication, the next one where the verb before it is a "will": "will open on Friday". Where
     * the sentence looks ahead in other words nobody can be sure, and nothing is said; nor where the next one is nearer,
     * unless somebody spoke on it: "is expected on Saturday", written on a Friday, has no word of the future that all
     * languages share.
     */
    private Optional<LocalDate> nearest(DayOfWeek weekday, List<Word> words, int at) {
        LocalDate last = published.with(TemporalAdjusters.previousOrSame(weekday));
        boolean nextIsNearer = last.isBefore(published.minusDays(NEARER));
        for (int i = at - 1; i >= 0; i--) {
            if (lexicon.is(Kind.SAYING, words.get(i))) {
                return nextIsNearer && at - i > SPOKEN ? Optional.empty() : Optional.of(last);
            }
            if (lexicon.is(Kind.COMING, words.get(i))) {
                return Optional.of(published.with(TemporalAdjusters.next(weekday)));
            }
        }
        boolean ahead = words.stream().anyMatch(word -> lexicon.is(Kind.FUTURE, word));
        return ahead || nextIsNearer ? Optional.empty() : Optional.of(last);
    }
}
