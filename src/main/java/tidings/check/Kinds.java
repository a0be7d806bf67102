package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by their kinds, which are the same in all languages: lists of a resource, as in {@link Signals}. */
final class Kinds {
    /** At the end of a list's name: a source may have these words instead, but they are not of the kind. */
    private static final String INSTEAD = "+";

    private final Signals lists;

    Kinds(String resource) {
        lists = new Signals(resource);
    }

    /** All that a word is of. */
    Set<String> of(Word word) {
        return lists(word).filter(name -> !name.endsWith(INSTEAD)).collect(Collectors.toSet());
    }

    /** Those of which a source has a word. */
    Set<String> in(List<Word> source) {
        return source.stream()
                .flatMap(this::lists)
                .map(name -> name.endsWith(INSTEAD) ? name.substring(0, name.length() - 1) : name)
                .collect(Collectors.toSet());
    }

    private Stream<String> lists(Word word) {
        String low =
                word.low().endsWith("'s") ? word.low().substring(0, word.low().length() - 2) : word.low();
        return lists.names().stream().filter(name -> lists.has(name, low));
    }
}
