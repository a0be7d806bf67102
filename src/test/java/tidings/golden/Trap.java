package tidings.golden;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ways in which a line, taken out of its article, misleads or says nothing. What stands in brackets heals it. */
enum Trap {
    /** "She said that nine were missing": who? */
    WHO_IS_MEANT("(?iu)^(he|she|they|it|он|она|они|оно|він|вона|вони|воно|er|sie|es)\\b(?! \\[)"),
    /** "Their head called it fair": whose? */
    WHOSE_IS_MEANT("(?iu)^(his|her|their|its|его|её|их|його|її|їх|їхній|sein|seine|ihr|ihre)\\b(?! \\[)"),
    /** "Yesterday": which day? */
    WHICH_DAY("(?iu)\\b(yesterday|tomorrow|gestern|вчера|вчора)\\b(?! \\[)"),
    /** A quotation and nobody who says it. */
    WHO_SPEAKS("^[\"“„«][^\"”“»]+[\"”“»]$"),
    /** A link to another article. */
    SEE_ALSO("(?iu)^(see also|read also|читайте также|читайте також|lesen sie auch)\\b");

    private final Predicate<String> catches;

    Trap(String pattern) {
        this.catches = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).asPredicate();
    }

    static List<String> in(List<String> lines) {
        return Stream.concat(
                        lines.stream().flatMap(Trap::in),
                        repeated(lines).stream().map("REPEATED: "::concat))
                .toList();
    }

    private static Stream<String> in(String line) {
        return Stream.of(values()).filter(trap -> trap.catches.test(line)).map(trap -> trap + ": " + line);
    }

    /** Lines that have more than half of their 4-word shingles in common with an earlier one. */
    private static List<String> repeated(List<String> lines) {
        return Stream.iterate(1, index -> index < lines.size(), index -> index + 1)
                .filter(index -> lines.subList(0, index).stream().anyMatch(earlier -> alike(earlier, lines.get(index))))
                .map(lines::get)
                .toList();
    }

    private static boolean alike(String one, String other) {
        Set<String> first = shingles(one);
        Set<String> second = shingles(other);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return one.equals(other) || 2 * common.size() > Math.min(first.size(), second.size());
    }

    private static Set<String> shingles(String line) {
        List<String> words = List.of(line.split("[^\\p{L}\\p{N}]+"));
        Set<String> shingles = new HashSet<>();
        for (int start = 0; start + 4 <= words.size(); start++) {
            shingles.add(String.join(" ", words.subList(start, start + 4)));
        }
        return shingles;
    }
}
