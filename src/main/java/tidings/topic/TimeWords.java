package tidings.topic;

import java.time.Instant;
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
            Optional<Days> last = upTo(texts, i, expression);
            if (last.isPresent()) {
                return reading(
                        text,
                        words,
                        i,
                        last.get(),
                        new Period(
                                Optional.empty(), Optional.of(start(last.get().first()))));
            }
            boolean since = table.is(TimeTable.Kind.SINCE, words.get(i).text());
            boolean led = since || table.is(TimeTable.Kind.IN, words.get(i).text());
            Optional<Days> span = spans.at(i);
            Optional<Days> whole = span.isEmpty() ? expression.at(i, false) : span;
            Optional<Days> days = whole.isEmpty() && led ? expression.at(expression.skip(i + 1), true) : whole;
            if (days.isPresent()) {
                return reading(text, words, i, days.get(), period(days.get(), since && span.isEmpty(), today));
            }
        }
        return new Reading(Period.ALWAYS, text);
    }

    /** The days behind "before Sunday", "until Sunday"; the first of them no longer belongs to the time. A number after "up to" is mostly no year. */
    private Optional<Days> upTo(List<String> words, int at, TimeExpression expression) {
        int behind = table.behind(TimeTable.Kind.UNTIL, words, at);
        int time = expression.skip(behind);
        if (behind == at || time >= words.size() || words.get(time).matches("[0-9]{4}")) {
            return Optional.empty();
        }
        boolean whole = table.number(TimeTable.Kind.UNTIL, String.join(" ", words.subList(at, behind)))
                        .orElseThrow()
                == 1;
        return expression.at(time, true).map(days -> whole ? Days.one(days.end(), days.next()) : days);
    }

    private static Reading reading(String text, List<Word> words, int from, Days days, Period period) {
        int end = words.get(days.next() - 1).end();
        return new Reading(period, without(text, words.get(from).start(), end));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Period period(Days days, boolean since, LocalDate today) {
        Instant start = start(days.first());
        boolean open = since || days.end().isAfter(today);
        return open && !days.first().isAfter(today)
                ? Period.since(start)
                : new Period(Optional.of(start), Optional.of(start(days.end())));
    }

    private static String without(String text, int start, int end) {
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }
}
