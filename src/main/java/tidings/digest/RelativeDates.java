package tidings.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tidings.text.Language;

/** Says in brackets which day "yesterday" and "on Thursday" were, counted from the article's publication in UTC. */
final class RelativeDates {
    /**
     * A word of time.
     *
     * @param first the place of its first word
     * @param last of its last
     * @param day empty where nobody can tell which it is
     */
    record Mention(int first, int last, Optional<LocalDate> day) {}

    /** "This Friday" is no day so long ago. */
    private static final int DAYS_AGO = 4;

    private final Lexicon lexicon;
    private final LocalDate published;
    private final Weekdays weekdays;
    private final DateTimeFormatter format;

    RelativeDates(Lexicon lexicon, Instant published) {
        this.lexicon = lexicon;
        this.published = published.atZone(ZoneOffset.UTC).toLocalDate();
        this.weekdays = new Weekdays(lexicon, this.published);
        this.format = format(lexicon.language());
    }

    /** How a day is written out. */
    static DateTimeFormatter format(Language language) {
        String pattern = switch (language.code()) {
            case "de" -> "d. MMMM uuuu";
            case "es" -> "d 'de' MMMM 'de' uuuu";
            default -> "d MMMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    Edits edits(Reading reading, Reading.Part part) {
        Edits edits = new Edits();
        List<Word> words = part.words();
        for (Mention mention : mentions(reading, words)) {
            int at = mention.last();
            if (reading.isOutsideQuotes(words.get(at)) && !dateFollows(reading, words, at)) {
                boolean evening = at + 1 < words.size() && lexicon.is(Kind.EVENING, words.get(at + 1));
                int end = words.get(evening ? at + 1 : at).end();
                mention.day().ifPresent(day -> edits.explain(end, format.format(day)));
            }
        }
        return edits;
    }

    /** Whether a part of the text has a day of which nobody can tell which it is. */
    boolean isUnsure(Reading reading, Reading.Part part) {
        return mentions(reading, part.words()).stream()
                .anyMatch(mention -> mention.day().isEmpty() && !dateFollows(reading, part.words(), mention.last()));
    }

    /** "Thursday, 4 July" and "Thursday (4 July)" already say the date; "Thursday at 4" and "Thursday 0:4" do not. */
    private boolean dateFollows(Reading reading, List<Word> words, int at) {
        return IntStream.rangeClosed(at + 1, Math.min(at + 2, words.size() - 1))
                .filter(i -> i == at + 1 || !lexicon.is(Kind.PREPOSITIONS, words.get(i - 1)))
                .mapToObj(words::get)
                .filter(word -> !isOfAScore(reading.text(), word))
                .anyMatch(word -> word.isNumber() && word.text().length() <= 2);
    }

    private static boolean isOfAScore(String text, Word word) {
        return text.startsWith(":", word.end()) || text.startsWith(":", word.start() - 1);
    }

    /** All of a sentence, in their order; the longest words first: "the day after tomorrow" is not "tomorrow". */
    List<Mention> mentions(Reading reading, List<Word> words) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = lexicon.lengthAt(Kind.DAYS, words, i);
            if (length > 0 && !isName(reading, words, i + length - 1)) {
                mentions.add(new Mention(i, i + length - 1, day(lexicon.daysAt(words, i, length))));
            } else if (length == 0 && weekdays.isWeekday(words.get(i))) {
                mentions.add(new Mention(i, i, weekday(reading, words, i)));
            }
            i += Math.max(0, length - 1);
        }
        return mentions;
    }

    /** "This Friday" is one nearby. On a Friday it may be the same day, whatever the verb says. */
    private Optional<LocalDate> weekday(Reading reading, List<Word> words, int at) {
        Optional<LocalDate> day = weekdays.day(reading, words, at);
        boolean nearby = at > 0 && lexicon.is(Kind.DEMONSTRATIVES, words.get(at - 1));
        return day.filter(each ->
                !nearby || (each.isAfter(published.minusDays(DAYS_AGO)) && each.isBefore(published.plusWeeks(1))));
    }

    private Optional<LocalDate> day(OptionalInt days) {
        return days.isPresent() ? Optional.of(published.plusDays(days.getAsInt())) : Optional.empty();
    }

    /** "USA Today", "the Today programme", "die Zeitung Heute". */
    private static boolean isName(Reading reading, List<Word> words, int at) {
        return words.get(at).isCapitalised() && !reading.beginsASentence(words, at);
    }
}
