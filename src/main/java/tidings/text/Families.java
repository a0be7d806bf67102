package tidings.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of one family that no stemmer joins: who follows an "acquisition" means that somebody acquires something, too. */
public final class Families {
    private final Map<String, List<String>> families = new HashMap<>();

    public Families() {
        Lines.of("/text/families.txt").forEach(line -> {
            int end = line.indexOf(':');
            List<String> words = List.of(line.substring(end + 1).strip().split(" "));
            words.forEach(word -> families.put(key(word, line.substring(0, end)), words));
        });
    }

    /** All words of its family as the dictionary has them, the word itself among them; none for most words. */
    public List<String> of(String word, Language language) {
        return families.getOrDefault(key(word, language.code()), List.of());
    }

    /** Changes with the words. */
    public int edition() {
        return families.hashCode();
    }

    private static String key(String word, String language) {
        return language + " " + word.toLowerCase(Locale.ROOT);
    }
}
