package tidings.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What reports count at their heads. Two events seldom have as many dead and as many injured: those that agree in both are
 * one, though one report names the town and the other a part of it.
 *
 * @param figures by what is counted, as {@link Counts} has them
 */
public record Counted(Map<String, Set<String>> figures) {
    /** Of nothing. */
    public static final Counted NOTHING = new Counted(Map.of());

    private static final Counts COUNTS = new Counts();
    /** What is counted after so many letters may be the background. */
    private static final int HEAD = 400;
    /** So many figures must be the same. */
    private static final int ENOUGH = 2;
    /** And one of them so large: one dead and two injured are in much news of war. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(5);
    /** One as large as this is enough. */
    private static final BigDecimal LARGE = BigDecimal.TEN;
    /** A story that counts more things than these is told at length: then the last report stands for it. */
    private static final int MOST = 24;

    public Counted {
        figures = Map.copyOf(figures);
    }

    /** That of an article. */
    public static Counted of(String title, String text) {
        return new Counted(COUNTS.in(title + "\n" + head(text)));
    }

    /** Up to the end of a word: the half of a number is another number. */
    private static String head(String text) {
        int end = text.length() > HEAD ? text.lastIndexOf(' ', HEAD) : text.length();
        return text.substring(0, Math.max(0, end));
    }

    /** Both together. */
    public Counted and(Counted later) {
        Map<String, Set<String>> all = new HashMap<>(figures);
        later.figures.forEach((thing, values) -> all.merge(thing, values, Counted::joined));
        return all.size() > MOST ? later : new Counted(all);
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    /** Whether several figures agree, and of nothing that both count they differ. */
    public boolean agreesWith(Counted other) {
        Set<String> same = same(other);
        return same.size() >= ENOUGH && largest(same).compareTo(TELLING) >= 0 && !differsFrom(other);
    }

    /** Whether it agrees, or has at least a large figure in common: enough for one story, and not for one alert. */
    public boolean mayAgreeWith(Counted other) {
        return agreesWith(other) || (largest(same(other)).compareTo(LARGE) >= 0 && !differsFrom(other));
    }

    private Set<String> same(Counted other) {
        return common(other)
                .flatMap(thing -> of(thing).stream().filter(other.of(thing)::contains))
                .collect(Collectors.toSet());
    }

    private boolean differsFrom(Counted other) {
        return common(other).anyMatch(thing -> Collections.disjoint(of(thing), other.of(thing)));
    }

    private Set<String> of(String thing) {
        return figures.getOrDefault(thing, Set.of());
    }

    private Stream<String> common(Counted other) {
        return figures.keySet().stream().filter(other.figures::containsKey);
    }

    private static BigDecimal largest(Set<String> values) {
        return values.stream()
                .map(BigDecimal::new)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
