package tidings.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One term for all cases of a Ukrainian name. The dictionary knows some cases of a name as those of another one, "Буданова"
 * as of a village "Буданів", and of names that it does not know it gives each case as it is.
 */
final class UkrainianName {
    private static final List<String> ENDINGS = List.of(
            "ого", "ому", "ими", "ами", "ями", "ові", "еві", "єві", "ий", "им", "их", "ої", "ою", "ею", "єю", "ом",
            "ем", "єм", "ам", "ям", "ах", "ях", "а", "я", "у", "ю", "і", "ї", "и", "е", "є", "й", "ь");
    /** Shorter ones are abbreviations or say too little. */
    private static final int SHORTEST_STEM = 4;

    private static final List<String> WOMEN = List.of("ова", "ева", "єва");
    private static final Set<String> GENDERS = Set.of("ий", "ій", "а", "я", "е", "є");
    private static final String VOWELS = "аеєиіїоуюя";

    private UkrainianName() {}

    /** Of a name that the dictionary knows: without what tells men from women, and villages from people. */
    static String of(String lemma, boolean isWoman) {
        String name = lemma.toLowerCase(Locale.ROOT);
        if (name.length() < SHORTEST_STEM) {
            return name;
        }
        if (name.endsWith("ьке")) {
            return without(1, name) + "ий";
        }
        if (name.endsWith("ий") && !name.endsWith("ький")) {
            return without(2, name);
        }
        boolean isOfMan = isWoman && WOMEN.stream().anyMatch(name::endsWith);
        return isOfMan || name.endsWith("е") ? without(1, name) : open(name);
    }

    /** Whether it is an adjective in one of its genders. */
    static boolean isAdjective(String lemma, String adjective) {
        int stem = Math.max(0, adjective.length() - 2);
        return lemma.length() > stem
                && adjective.regionMatches(true, 0, lemma, 0, stem)
                && GENDERS.contains(lemma.substring(stem));
    }

    /** Of a word that the dictionary does not know. */
    static String stem(String word, boolean hasCapital) {
        String stem = hasCapital ? open(word) : withoutPlural(word);
        String rest = shortened(stem);
        while (!rest.equals(stem)) {
            stem = rest;
            rest = shortened(stem);
        }
        return withoutFleeting(stem);
    }

    private static String shortened(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM) {
                String stem = without(ending.length(), word);
                return ending.equals("і") ? hard(stem) : stem;
            }
        }
        return isInKo(word) ? without(1, word) : word;
    }

    /** "Солодченко", but neither "Рубіо" nor the first half of "медико-соціальний". */
    private static boolean isInKo(String word) {
        return word.length() > SHORTEST_STEM
                && word.endsWith("ко")
                && VOWELS.indexOf(word.charAt(word.length() - 3)) < 0;
    }

    /** "Сибізі" is of "Сибіга". */
    private static String hard(String stem) {
        return switch (stem.charAt(stem.length() - 1)) {
            case 'з' -> without(1, stem) + "г";
            case 'ц' -> without(1, stem) + "к";
            default -> stem;
        };
    }

    /** With the vowel of the other cases: "Харків", "Харкова". */
    private static String open(String name) {
        if (name.endsWith("ів")) {
            return without(2, name) + "ов";
        }
        return name.endsWith("їв") ? without(2, name) + "єв" : name;
    }

    private static String withoutPlural(String word) {
        boolean isPlural = (word.endsWith("ів") || word.endsWith("їв")) && word.length() >= 2 + SHORTEST_STEM;
        return isPlural ? without(2, word) : word;
    }

    /** "Гринець", "Гринця". */
    private static String withoutFleeting(String stem) {
        int last = stem.length() - 1;
        boolean isFleeting = stem.length() > SHORTEST_STEM && (stem.endsWith("ец") || stem.endsWith("ок"));
        return isFleeting ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
    }

    private static String without(int letters, String word) {
        return word.substring(0, word.length() - letters);
    }
}
