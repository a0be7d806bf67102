package tidings.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that stand before the name of a place in each language: "in", "near". */
public final class PlaceWords {
    /** Where something is. */
    public static final String WHERE = "/text/places.txt";
    /** What is told to have happened to it. */
    public static final String STRUCK = "/text/struck_places.txt";

    /** What else stands there, and before much that is no place. */
    public static final String SCENE = "/text/scene_places.txt";

    private final Map<Language, Set<String>> words;

    /** Those of these tables together: lines with a language, then its words. */
    public PlaceWords(String... resources) {
        words = Arrays.stream(resources)
                .flatMap(resource -> Lines.of(resource).stream())
                .map(line -> line.split(": ", 2))
                .collect(Collectors.groupingBy(
                        line -> new Language(line[0]),
                        Collectors.flatMapping(line -> Arrays.stream(line[1].split(" ")), Collectors.toSet())));
    }

    /** In lower case; none where the language is not known here. */
    public Set<String> of(Language language) {
        return words.getOrDefault(language, Set.of());
    }
}
