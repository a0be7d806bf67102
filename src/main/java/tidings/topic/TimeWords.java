package tidings.topic;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the first time that a topic names, in any of the interface languages, and takes its words out. Days are UTC. */
final class TimeWords {
    private static final Pattern WORD = Pattern.compile(NumericDate.PATTERN
            + "|[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?|(?<=[\\p{L}\\p{N}.]\\s?)[-–—](?=\\s?[\\p{L}\\p{N}])");

    private final TimeTable table = new TimeTable();

    /**
     * What was read.
     *
     * @param period ALWAYS where no time is named
     * @param rest the text with spaces for the words of time, as long as before
     */
    record Reading(Period period, String rest) {}

    /** One word in lower case and where it stands, in UTF-16 units. */
    record Word(String text, int start, int end) {}

    Reading read(String text, LocalDate today) {
        List<Word> words = WORD.matcher(text)
                .results()
                .map(match -> new Word(
                        match.group()
                                .toLowerCase(Locale.ROOT)
                                .replace('’', '\'')
                                .replaceAll("[–—]", "-"),
                        match.start(),
                        match.end()))
                .toList();
        List<String> texts = words.stream().map(Word::text).toList();
        TimeExpression expression = new TimeExpression(table, texts, today);
        TimeSpans spans = new TimeSpans(table, texts, today, expression);
        for (int i = 0; i < words.size(); i++) {
            boolean since = table.is(TimeTable.Kind.SINCE, words.get(i).text());
            boolean led = since || table.is(TimeTable.Kind.IN, words.get(i).text());
            Optional<Days> span = spans.at(i);
            Optional<Days> whole = span.isEmpty() ? expression.at(i, false) : span;
            Optional<Days> days = whole.isEmpty() && led ? expression.at(expression.skip(i + 1), true) : whole;
            if (days.isPresent()) {
                int end = words.get(days.get().next() - 1).end();
                return new Reading(
                        period(days.get(), since && span.isEmpty(), today),
                        without(text, words.get(i).start(), end));
            }
        }
        return new Reading(Period.ALWAYS, text);
    }

    private static Period period(Days days, boolean since, LocalDate today) {
        var start = days.first().atStartOfDay().toInstant(ZoneOffset.UTC);
        boolean open = since || days.end().isAfter(today);
        return open && !days.first().isAfter(today)
                ? Period.since(start)
                : new Period(
                        Optional.of(start),
                        Optional.of(days.end().atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static String without(String text, int start, int end) {
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }
}
