package tidings.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import tidings.digest.Lexicon.Kind;
import tidings.text.Language;

/** Says in brackets which day "yesterday" and "on Thursday" were, counted from the article's publication in UTC. */
final class RelativeDates {
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
            if (reading.isOutsideQuotes(word) && !dateFollows(words, i)) {
                day(words, i).ifPresent(day -> edits.explain(word.end(), format.format(day)));
            }
        }
        return edits;
    }

    /** "Thursday, 4 July" and "Thursday (4 July)" already say the date. */
    private static boolean dateFollows(List<Word> words, int at) {
        return words.stream().skip(at + 1L).limit(2).anyMatch(Word::isNumber);
    }

    private Optional<LocalDate> day(List<Word> words, int at) {
        Word word = words.get(at);
        for (String entry : lexicon.list(Kind.DAYS)) {
            if (entry.startsWith(word.low() + "=")) {
                return Optional.of(published.plusDays(Long.parseLong(entry.substring(entry.indexOf('=') + 1))));
            }
        }
        int weekday = lexicon.list(Kind.WEEKDAYS).indexOf(word.low());
        boolean marked = at > 0 && lexicon.is(Kind.WEEKDAY_BEFORE, words.get(at - 1));
        return weekday >= 0 && marked ? nearest(DayOfWeek.of(weekday + 1), words) : Optional.empty();
    }

    /** The last such day up to publication; where the sentence looks ahead nobody can be sure, and nothing is said. */
    private Optional<LocalDate> nearest(DayOfWeek weekday, List<Word> words) {
        boolean ahead = words.stream().anyMatch(word -> lexicon.is(Kind.FUTURE, word));
        return ahead ? Optional.empty() : Optional.of(published.with(TemporalAdjusters.previousOrSame(weekday)));
    }
}
