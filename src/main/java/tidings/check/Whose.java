package tidings.check;

import java.util.List;
import java.util.stream.Stream;

/** To whom somebody belongs who is called by that alone: "the son of Governor Brandt", "Brandt's aide". */
final class Whose {
    private static final String POSSESSIVE = "'s";

    private Whose() {}

    /**
     * The words for that one, in lower case: behind the tie, or before it with an "'s"; "his" tells nothing.
     *
     * @param tie where "son" stands. UTF-16 units
     * @param next the words behind it
     */
    static Stream<String> of(Reading clause, int tie, List<Word> next) {
        List<Word> before =
                clause.words().stream().filter(word -> word.end() <= tie).toList();
        List<Word> near = before.subList(Math.max(0, before.size() - 2), before.size());
        if (near.stream().anyMatch(word -> Grammar.is("possessive", word))) {
            return Stream.empty();
        }
        return near.stream()
                .map(Word::low)
                .filter(word -> word.endsWith(POSSESSIVE))
                .findFirst()
                .map(Stream::of)
                .orElseGet(() -> owner(next));
    }

    /** The first noun and the name with it; "a father of two" belongs to nobody. */
    private static Stream<String> owner(List<Word> next) {
        List<Word> rest = next.stream().dropWhile(word -> !word.isContent()).toList();
        if (rest.isEmpty() || Character.isDigit(rest.getFirst().low().charAt(0))) {
            return Stream.empty();
        }
        int name = rest.size() > 1
                        && !rest.getFirst().isCapitalised()
                        && rest.get(1).isCapitalised()
                ? 1
                : 0;
        return Stream.concat(rest.stream().limit(1), rest.stream().skip(name).takeWhile(Word::isCapitalised))
                .map(Word::low)
                .distinct();
    }
}
