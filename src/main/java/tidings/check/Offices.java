package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offices and bodies, "Mayor" or "Verteidigungsministerium", and what other languages call them. */
final class Offices {
    /** At the end of a list's name: a source may have these words instead, but they are not called so. */
    private static final String INSTEAD = "+";

    private final Signals lists = new Signals("/check/offices.txt");

    boolean has(Word word) {
        return !parts(word).isEmpty();
    }

    /** Whether a word is of an office, and the source has all of it. */
    boolean isKnown(Word word, List<Word> source) {
        Set<String> parts = parts(word);
        return !parts.isEmpty()
                && source.stream()
                        .flatMap(this::lists)
                        .map(Offices::part)
                        .collect(Collectors.toSet())
                        .containsAll(parts);
    }

    private Set<String> parts(Word word) {
        return lists(word).filter(name -> !name.endsWith(INSTEAD)).collect(Collectors.toSet());
    }

    private static String part(String list) {
        return list.endsWith(INSTEAD) ? list.substring(0, list.length() - 1) : list;
    }

    private Stream<String> lists(Word word) {
        String low =
                word.low().endsWith("'s") ? word.low().substring(0, word.low().length() - 2) : word.low();
        return lists.names().stream().filter(name -> lists.has(name, low));
    }
}
