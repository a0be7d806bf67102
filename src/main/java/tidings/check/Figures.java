package tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What figures are figures of: their currency, and the words they stand beside. */
final class Figures {
    /** So far from a figure may the word stand that it goes with. Words. */
    private static final int NEAR = 4;
    /** So many words of their surroundings have two figures in common that are of the same thing. */
    private static final int SAME_THING = 2;

    /** Where a change begins, where it ends, and how much it is. */
    private static final List<String> DIRECTIONS = List.of("from", "to", "by");

    private final Numbers numbers;
    private final Signals signals;
    private final Calendar calendar;

    Figures(Numbers numbers, Signals signals, Calendar calendar) {
        this.numbers = numbers;
        this.signals = signals;
        this.calendar = calendar;
    }

    /**
     * Whether a figure has another currency than in its sources, or stands beside a word beside which they have other
     * figures only: "killed 40 and injured 12" for "killed 12 and injured 40".
     */
    boolean areMoved(Reading sentence, List<Reading> sources) {
        return numbers.figures(sentence.words()).stream()
                .anyMatch(figure -> hasOtherCurrency(sentence, figure, sources)
                        || isTurned(sentence, figure, sources)
                        || isMoved(sentence, figure, sources, this::thing)
                        || isMoved(sentence, figure, sources, this::before));
    }

    /** "from 5 to 4" for "from 4 to 5", in whatever order. */
    private boolean isTurned(Reading sentence, Figure figure, List<Reading> sources) {
        Optional<String> own = direction(sentence, figure);
        List<String> known = sources.stream()
                .flatMap(source -> numbers.figures(source.words()).stream()
                        .filter(other -> other.value().equals(figure.value()))
                        .flatMap(other -> direction(source, other).stream()))
                .toList();
        return own.isPresent() && !known.isEmpty() && !known.contains(own.get());
    }

    /** The one of the word right before a figure and its sign of money. */
    private Optional<String> direction(Reading reading, Figure figure) {
        return reading.words().subList(0, figure.from()).reversed().stream()
                .dropWhile(Word::isSymbol)
                .findFirst()
                .flatMap(word -> DIRECTIONS.stream()
                        .filter(name -> signals.has("direction-" + name, word.low()))
                        .findFirst());
    }

    /** Whether both give a figure of the same thing, and neither has the other's. */
    boolean differ(Reading one, Reading other) {
        Set<String> inOne = numbers.in(one.words());
        Set<String> inOther = numbers.in(other.words());
        return numbers.figures(one.words()).stream()
                .filter(figure -> !inOther.contains(figure.value()))
                .anyMatch(figure -> numbers.figures(other.words()).stream()
                        .filter(against -> !inOne.contains(against.value()))
                        .filter(against -> isShare(figure) == isShare(against))
                        .anyMatch(against -> isOfSameThing(around(one, figure), around(other, against))));
    }

    private static boolean isShare(Figure figure) {
        return figure.value().endsWith("%");
    }

    private static boolean isOfSameThing(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() >= SAME_THING;
    }

    private boolean hasOtherCurrency(Reading sentence, Figure figure, List<Reading> sources) {
        Optional<String> currency = currency(sentence, figure);
        return currency.isPresent()
                && sources.stream()
                        .noneMatch(source -> numbers.figures(source.words()).stream()
                                .anyMatch(known -> known.value().equals(figure.value())
                                        && currency(source, known).equals(currency)));
    }

    private Optional<String> currency(Reading reading, Figure figure) {
        List<Word> words = reading.words();
        int to = Math.min(words.size(), figure.to() + 2);
        return Stream.concat(
                        words.subList(Math.max(0, figure.from() - 1), figure.from()).stream()
                                .filter(Word::isSymbol),
                        words.subList(figure.to(), to).stream().takeWhile(word -> !word.isNumber()))
                .flatMap(word -> numbers.currency(word).stream())
                .findFirst();
    }

    private boolean isMoved(Reading sentence, Figure figure, List<Reading> sources, Place place) {
        Optional<String> beside = place.of(sentence, figure);
        if (beside.isEmpty()) {
            return false;
        }
        Optional<String> own = direction(sentence, figure);
        List<String> known = sources.stream()
                .flatMap(source -> numbers.figures(source.words()).stream()
                        .filter(other -> place.of(source, other).equals(beside))
                        .filter(other -> areOfOneKind(own, direction(source, other)))
                        .map(Figure::value))
                .toList();
        return !known.isEmpty() && !known.contains(figure.value());
    }

    /** The figures from which and to which something changes are not each other's. */
    private static boolean areOfOneKind(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Which word stands beside a figure, if any does. */
    @FunctionalInterface
    private interface Place {
        Optional<String> of(Reading reading, Figure figure);
    }

    /** What is counted: the next content word behind the figure, in the same part of the sentence. */
    private Optional<String> thing(Reading reading, Figure figure) {
        return beside(behind(reading, figure));
    }

    /** "on Monday 23 November": a day is of its month, and of nothing that stands before. */
    private Optional<String> before(Reading reading, Figure figure) {
        boolean day = reading.words().stream()
                .skip(figure.to())
                .dropWhile(word -> word.low().equals("de"))
                .findFirst()
                .filter(calendar::isMonth)
                .isPresent();
        return day ? Optional.empty() : beside(ahead(reading, figure).reversed());
    }

    private Optional<String> beside(List<Word> words) {
        return words.stream()
                .takeWhile(word -> !word.isNumber() && !signals.has("joining", word.low()))
                .filter(word -> word.isContent() && !signals.has("measure", word.low()))
                .findFirst()
                .map(Word::stem);
    }

    /** The words with which a figure is told, without names and what it is measured in. */
    private Set<String> around(Reading reading, Figure figure) {
        Set<String> around = new HashSet<>();
        Stream.concat(ahead(reading, figure).stream(), behind(reading, figure).stream())
                .filter(word -> word.isContent() && !word.isNumber() && !word.isCapitalised())
                .filter(word -> !signals.has("saying", word.low()))
                .forEach(word -> around.add(word.stem()));
        return around;
    }

    private static List<Word> behind(Reading reading, Figure figure) {
        List<Word> words = reading.words();
        int to = figure.to();
        while (to < words.size() && to < figure.to() + NEAR && !isParted(reading, to - 1)) {
            to++;
        }
        return words.subList(figure.to(), to);
    }

    private static List<Word> ahead(Reading reading, Figure figure) {
        int from = figure.from();
        while (from > 0 && from > figure.from() - NEAR && !isParted(reading, from - 1)) {
            from--;
        }
        return reading.words().subList(from, figure.from());
    }

    /** Whether a comma or the like stands behind a word. */
    private static boolean isParted(Reading reading, int at) {
        Word next = reading.words().get(at + 1);
        return reading.text()
                .substring(reading.words().get(at).end(), next.start())
                .chars()
                .anyMatch(c -> ",;:()–—".indexOf(c) >= 0);
    }
}
