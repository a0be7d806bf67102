package tidings.alert;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tidings.text.Dictionary;
import tidings.text.Language;
import tidings.text.Lines;

/** The words that are no names though they may have a capital letter, and those of which is known what other languages call them. */
final class KnownWords {
    /** An inflected form has at most so many letters that the stem has not. */
    private static final int ENDING = 4;

    private static final int SHORTEST_STEM = 4;
    /** "König" and "Berg" are surnames. */
    private static final int SHORTEST_OFFICE = 7;

    private static final List<String> TIMES = List.of("weekday ", "monthname ");

    private final Set<String> common = new HashSet<>();
    private final Map<Language, Map<String, Integer>> concepts = new HashMap<>();
    private final Set<String> germanOffices = new HashSet<>();

    KnownWords() {
        Lines.of("/alert/capitals.txt").forEach(line -> common.addAll(List.of(line.split(" "))));
        Lines.of("/topic/time.txt").stream()
                .filter(line -> TIMES.stream().anyMatch(line::startsWith))
                .forEach(line -> common.addAll(
                        List.of(line.substring(line.indexOf(':') + 2).split(", "))));
        List<String[]> rows = Dictionary.rows();
        for (int concept = 0; concept < rows.size(); concept++) {
            String[] columns = rows.get(concept);
            if (common.containsAll(List.of(columns[0].split(",? ")))) {
                addOffices(columns[Dictionary.LANGUAGES.indexOf(Language.GERMAN)]);
            }
            for (int column = 0; column < columns.length; column++) {
                add(concept, columns[column], Dictionary.LANGUAGES.get(column));
            }
        }
    }

    private void addOffices(String words) {
        Arrays.stream(words.split(",? "))
                .filter(word -> word.length() >= SHORTEST_OFFICE)
                .forEach(word -> germanOffices.add(word.toLowerCase(Locale.ROOT)));
    }

    private void add(int concept, String words, Language language) {
        Map<String, Integer> known = concepts.computeIfAbsent(language, any -> new HashMap<>());
        Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST_STEM && word.indexOf(' ') < 0)
                .forEach(word -> known.putIfAbsent(stem(word.toLowerCase(Locale.ROOT)), concept));
    }

    private static String stem(String word) {
        return word.substring(0, Math.max(SHORTEST_STEM, word.length() - 2));
    }

    /** Whether it is no name. */
    boolean isCommon(String lower) {
        return common.contains(lower);
    }

    /** Whether it is a German word for an office or an institution, as "Vizepräsidentin". */
    boolean isGermanOffice(String lower) {
        return germanOffices.stream().anyMatch(lower::contains);
    }

    /** The number of what it means, the same in every language; empty where it is in no table. */
    OptionalInt concept(String lower, Language language) {
        Map<String, Integer> known = concepts.getOrDefault(language, Map.of());
        int shortest = Math.max(SHORTEST_STEM, lower.length() - ENDING);
        return IntStream.rangeClosed(0, lower.length() - shortest)
                .mapToObj(ending -> lower.substring(0, lower.length() - ending))
                .filter(known::containsKey)
                .mapToInt(stem -> known.getOrDefault(stem, 0))
                .findFirst();
    }
}
