package tidings.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which country a word speaks of, in any of the five languages: by the beginning of its name, as the JDK
 * knows it, or of an adjective.
 */
final class Countries {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("uk"), Locale.GERMAN, Locale.of("es"));
    /** "Ukrainian" and "Ukraine" agree in so many letters, and few countries do. */
    private static final int BEGINNING = 5;

    private static final int ENDING = 3;

    /** @param code ISO 3166 */
    private record Country(String name, String code) {}

    private final Map<String, List<Country>> byBeginning = new HashMap<>();

    Countries() {
        for (String code : Locale.getISOCountries()) {
            for (Locale language : LANGUAGES) {
                String name = Locale.of("", code).getDisplayCountry(language).toLowerCase(Locale.ROOT);
                add(new Country(name, code));
            }
        }
        Signals.lines("/text/countries.txt").forEach(this::addOthers);
    }

    /** Adjectives and people of the country whose name is among them. */
    private void addOthers(String line) {
        List<String> words = Arrays.stream(line.toLowerCase(Locale.ROOT).split("[|,]"))
                .map(String::strip)
                .toList();
        String code = words.stream()
                .flatMap(word ->
                        named(word).stream().filter(country -> country.name().equals(word)))
                .map(Country::code)
                .findFirst()
                .orElse(words.getFirst());
        words.stream()
                .filter(word -> word.length() >= BEGINNING - 1 && word.indexOf(' ') < 0)
                .forEach(word -> add(new Country(word, code)));
    }

    private void add(Country country) {
        byBeginning
                .computeIfAbsent(beginning(country.name()), key -> new ArrayList<>())
                .add(country);
    }

    private List<Country> named(String word) {
        return byBeginning.getOrDefault(beginning(word), List.of());
    }

    /**
     * ISO codes of those whose name it has most of: "Nigerian" is of Nigeria, though Niger begins so, too. Empty where it is
     * no country's. The word is in lower case.
     */
    Set<String> of(String word) {
        List<Country> some = word.length() < BEGINNING - 1 ? List.of() : named(word);
        int most = some.stream()
                .mapToInt(country -> Forms.common(country.name(), word))
                .max()
                .orElse(0);
        List<Country> best = some.stream()
                .filter(country -> Forms.common(country.name(), word) == most)
                .toList();
        boolean whole = best.stream().anyMatch(country -> country.name().length() == most);
        return best.stream()
                .filter(country -> !whole || country.name().length() == most)
                .map(Country::code)
                .collect(Collectors.toSet());
    }

    /** Whether it is that of a country but for its ending: "Montelira" is not, though Montenegro begins so. In lower case. */
    boolean isOne(String word) {
        return named(word).stream()
                .map(Country::name)
                .anyMatch(name -> Forms.common(name, word)
                        >= Math.min(name.length(), Math.max(BEGINNING, name.length() - ENDING)));
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(BEGINNING, name.length()));
    }
}
