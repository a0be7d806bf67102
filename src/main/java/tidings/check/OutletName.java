package tidings.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an outlet calls itself in a text: "EL PAÍS" that of elpais.com, «Медуза» that of meduza.io. */
final class OutletName {
    /** Consonants: fewer are like those of too many words. */
    private static final int SHORTEST = 2;

    private static final Pattern DOTS = Pattern.compile("[./-]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern OPEN = Pattern.compile("[„“«\"]");
    private static final Pattern QUOTED = Pattern.compile("[„“«\"]([^„“”«»\"]+)[“”»\"]");

    /** The parts of its address, as they sound. */
    private final Set<String> sounds;

    OutletName(String host) {
        List<String> parts = Arrays.asList(DOTS.split(host));
        this.sounds = parts.subList(0, Math.max(1, parts.size() - 1)).stream()
                .flatMap(OutletName::skeletons)
                .filter(sound -> sound.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    /** @param other words that stand beside names of outlets, like "newspaper" */
    boolean isIn(String words, Set<String> other) {
        String rest = QUOTED.matcher(words).replaceAll(" ");
        List<String> unquoted =
                words(rest).stream().filter(word -> !other.contains(word)).toList();
        List<String> quoted = QUOTED.matcher(words)
                .results()
                .flatMap(name -> words(name.group(1)).stream())
                .toList();
        return unquoted.isEmpty()
                ? isOne(quoted)
                : words.equals(rest) && !OPEN.matcher(rest).find() && (is(unquoted) || is(words(rest)));
    }

    private boolean isOne(List<String> quoted) {
        return is(quoted) || quoted.stream().anyMatch(word -> is(List.of(word)));
    }

    private boolean is(List<String> words) {
        return skeletons(String.join("", words)).anyMatch(sounds::contains);
    }

    private static Stream<String> skeletons(String word) {
        return Transliteration.sounds(word).stream().map(Transliteration::skeleton);
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
