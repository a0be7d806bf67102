package tidings.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Common nouns of German, which have capitals as names have: those of the dictionary, their forms and compounds. */
final class Nouns {
    /** The last part of a compound is no shorter: many a name ends in "-rat" or "-ort". Letters. */
    private static final int HEAD = 5;
    /** Before it, and before the ending of a derived noun, stand at least so many letters. */
    private static final int FRONT = 4;

    private static final int GERMAN = 3;
    private static final List<String> CASES = List.of("", "e", "n", "s", "en", "er", "es", "ern", "in", "innen");

    private final Signals lists = new Signals("/check/nouns.txt");
    private final Set<String> known = new HashSet<>();

    Nouns() {
        add(lists.entries("noun"));
        Signals.lines("/text/dictionary.txt").stream()
                .map(line -> line.split("\\|", -1))
                .filter(columns -> columns.length > GERMAN)
                .forEach(columns -> add(List.of(columns[GERMAN].split(",? "))));
        lists.entries("surname").forEach(name -> known.remove(plain(name)));
    }

    private void add(Collection<String> nouns) {
        nouns.stream()
                .map(noun -> plain(noun.toLowerCase(Locale.ROOT)))
                .filter(noun -> noun.length() > 2)
                .forEach(known::add);
    }

    /** In lower case. */
    boolean has(String word) {
        String plain = plain(word);
        return lists.entries("ending").stream().anyMatch(ending -> isBehind(word, ending))
                || CASES.stream()
                        .filter(plain::endsWith)
                        .anyMatch(ending -> isNoun(plain.substring(0, plain.length() - ending.length())));
    }

    private boolean isNoun(String word) {
        return known.contains(word)
                || IntStream.rangeClosed(FRONT, word.length() - HEAD)
                        .mapToObj(word::substring)
                        .anyMatch(known::contains);
    }

    private static boolean isBehind(String word, String ending) {
        return word.endsWith(ending) && word.length() >= ending.length() + FRONT;
    }

    /** "Städte" is of "Stadt". */
    private static String plain(String word) {
        return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }
}
