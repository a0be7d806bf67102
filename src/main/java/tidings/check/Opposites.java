package tidings.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Pairs of words of which one cannot stand for the other, and prefixes of denial. */
final class Opposites {
    private static final String SURE = "/check/opposites.txt";

    private static final List<String> DENYING = List.of("un", "in", "dis", "im", "il", "ir", "des");
    /** Shorter words with such a beginning are mostly other words. UTF-16 units. */
    private static final int LONG = 5;

    private record Pair(List<String> one, List<String> other) {
        Pair turned() {
            return new Pair(/* one= */ other, /* other= */ one);
        }
    }

    private final List<Pair> pairs;

    /** Those that have hardly any other sense. */
    Opposites() {
        this(SURE);
    }

    private Opposites(String... resources) {
        pairs = Arrays.stream(resources)
                .flatMap(resource -> Signals.lines(resource).stream())
                .map(line -> line.split(" / "))
                .filter(sides -> sides.length == 2)
                .map(sides -> new Pair(words(sides[0]), words(sides[1])))
                .flatMap(pair -> Stream.of(pair, pair.turned()))
                .toList();
    }

    /** And those of which some have, in all five languages. */
    static Opposites any() {
        return new Opposites(SURE, "/check/opposites_strict.txt");
    }

    private static List<String> words(String side) {
        return Arrays.asList(side.strip().split("\\s+"));
    }

    /** Whether the sentence has a word, and its source the opposite instead. Words in lower case. */
    boolean between(Set<String> sentence, Set<String> source) {
        return pairs.stream()
                        .anyMatch(pair -> has(sentence, pair.one())
                                && !has(source, pair.one())
                                && has(source, pair.other())
                                && !has(sentence, pair.other()))
                || denies(sentence, source)
                || denies(source, sentence);
    }

    private static boolean has(Set<String> words, List<String> entries) {
        return entries.stream()
                .anyMatch(entry -> entry.endsWith("*")
                        ? words.stream().anyMatch(word -> word.startsWith(entry.substring(0, entry.length() - 1)))
                        : words.contains(entry));
    }

    /** "surprising" here and "unsurprising" there. */
    private static boolean denies(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> word.length() > LONG && !others.contains(word))
                .anyMatch(word -> DENYING.stream().anyMatch(prefix -> others.contains(prefix + word)));
    }
}
