package tidings.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which country a word speaks of, in any of the five languages: by the beginning of its name, as the JDK knows it. */
final class Countries {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("uk"), Locale.GERMAN, Locale.of("es"));
    /** "Ukrainian" and "Ukraine" agree in so many letters, and few countries do. */
    private static final int BEGINNING = 5;

    private final Map<String, Set<String>> codes = new HashMap<>();

    Countries() {
        for (String code : Locale.getISOCountries()) {
            for (Locale language : LANGUAGES) {
                String name = Locale.of("", code).getDisplayCountry(language).toLowerCase(Locale.ROOT);
                codes.computeIfAbsent(beginning(name), key -> new HashSet<>()).add(code);
            }
        }
    }

    /** ISO codes; empty where it is no country's. The word is in lower case. */
    Set<String> of(String word) {
        return word.length() < BEGINNING - 1 ? Set.of() : codes.getOrDefault(beginning(word), Set.of());
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(BEGINNING, name.length()));
    }
}
