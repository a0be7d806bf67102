package tidings.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which words of a clause its reservations are about: those near the words of {@code check/reservations.txt}. Near are the
 * next ones that the other side has, too: who leaves out "on health grounds" does not make "refused to testify" testified.
 */
final class Scopes {
    private static final Pattern END = Pattern.compile("[.!?:;](?!\\d)|[–—\"«»“”„()]|\\h-\\h");

    private final Wording wording;
    private final Map<Reservation, Pattern> patterns = new EnumMap<>(Reservation.class);

    /** Where the words of a reservation stand. UTF-16 units. */
    private record Span(int start, int end) {}

    Scopes(Wording wording) {
        this.wording = wording;
        Signals.lines("/check/reservations.txt").stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(
                        parts -> Reservation.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                        parts -> parts[1],
                        (one, other) -> one + "|" + other))
                .forEach((kind, words) -> patterns.put(kind, pattern(words)));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean has(Reservation kind, Reading clause) {
        return spans(kind, clause).findAny().isPresent();
    }

    /** In lower case. */
    Set<String> of(Reservation kind, Reading clause, boolean german, Predicate<String> kept) {
        return spans(kind, clause)
                .flatMap(span -> near(kind, clause, span, german, kept))
                .collect(Collectors.toSet());
    }

    private Stream<Span> spans(Reservation kind, Reading clause) {
        return switch (kind) {
            case DENIAL ->
                Stream.concat(
                        wording.denials(clause)
                                .filter(word -> !isRefusal(word))
                                .map(word -> new Span(word.start(), word.end())),
                        found(kind, clause));
            case DOUBT -> wording.doubts(clause).map(word -> new Span(word.start(), word.end()));
            case UNDONE,
                    DISCUSSED,
                    RESTRICTION,
                    EXCEPTION,
                    LEAST,
                    MOST,
                    ROUGHLY,
                    HALTED,
                    PART,
                    DENIED,
                    TIE,
                    FORMER,
                    PROVISIONAL,
                    CONDITION,
                    CONSEQUENCE -> found(kind, clause);
        };
    }

    private Stream<Span> found(Reservation kind, Reading clause) {
        return Optional.ofNullable(patterns.get(kind)).stream()
                .flatMap(pattern -> pattern.matcher(clause.text()).results())
                .map(found -> new Span(found.start(), found.end()));
    }

    /** "not refused" is not twice denied. */
    private boolean isRefusal(Word word) {
        return has(Reservation.UNDONE, Reading.of(word.text()));
    }

    /** Where nothing follows, it is about what stands before: "öffnete die Brücke nicht". */
    private Stream<String> near(Reservation kind, Reading clause, Span own, boolean german, Predicate<String> kept) {
        Stream<Word> ahead = clause.words().reversed().stream()
                .filter(word -> word.end() <= own.start())
                .takeWhile(word -> kind.before() == 0 || !wording.signals().has("saying", word.low()));
        List<Word> next = clause.words().stream()
                .filter(word -> word.start() >= own.end())
                .toList();
        if (kind == Reservation.FORMER) {
            return noun(next, german);
        }
        if (kind == Reservation.TIE) {
            return Whose.of(clause, own.start(), next);
        }
        List<String> behind = words(kind, next.stream(), german);
        int before = Math.max(kind.before(), behind.isEmpty() ? 1 : 0);
        return Stream.of(
                        words(kind, ahead, german).stream().limit(before),
                        behind.stream().limit(kind.behind()),
                        words(kind, reach(kind, clause, own, next, german), german).stream()
                                .filter(kept)
                                .limit(kind.behind()))
                .flatMap(words -> words);
    }

    /** "Former finance minister" of "former finance minister Dana Holt". */
    private Stream<String> noun(List<Word> next, boolean german) {
        List<Word> group = next.stream()
                .takeWhile(word -> !Grammar.is("preposition", word) && (german || !word.isCapitalised()))
                .toList();
        int head = IntStream.range(0, group.size())
                .filter(i -> group.get(i).isCapitalised())
                .findFirst()
                .orElse(group.size() - 1);
        return words(Reservation.FORMER, group.subList(0, head + 1).stream(), german).stream()
                .limit(Reservation.FORMER.behind());
    }

    /** "No confidence in the mayor" is about the confidence, and not about the mayor where that is left out; nor is a name. */
    private Stream<Word> reach(Reservation kind, Reading clause, Span own, List<Word> next, boolean german) {
        String words = clause.text().substring(own.start(), own.end()).toLowerCase(Locale.ROOT);
        boolean ofNoun = wording.signals().has("denied-noun", words);
        int end = own.end() + firstEnd(clause.text().substring(own.end()));
        return next.stream()
                .takeWhile(word -> kind.reachesOver() && word.end() <= end)
                .takeWhile(word -> !(ofNoun && Grammar.is("preposition", word)))
                .filter(word -> german || !word.isCapitalised());
    }

    private static int firstEnd(String text) {
        Matcher end = END.matcher(text);
        return end.find() ? end.start() : text.length();
    }

    /** What is refused, tried or planned is not a name nor a day. */
    private List<String> words(Reservation kind, Stream<Word> words, boolean german) {
        return words.filter(Word::isContent)
                .filter(word -> !wording.signals().has("auxiliary", word.low()))
                .filter(word -> !kind.isOfDeeds()
                        || ((german || !word.isCapitalised())
                                && !wording.calendar().has(word)))
                .map(Word::low)
                .toList();
    }
}
