package tidings.alert;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tidings.text.Language;
import tidings.text.Lines;

/** Tells the words that a stemmer takes for one: "university" from "universal", "Fähre" from "fahren". In doubt they are one. */
final class Inflection {
    private static final String OTHER = "-";
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    /** What stands behind the singular in a plural with another vowel, and in other cases of the singular. */
    private static final List<String> PLURAL = List.of("", "n", "s", "e", "en", "er", "es", "ern");

    private static final List<String> SINGULAR = List.of("", "s", "e", "es");
    private static final Pattern DIGRAPH = Pattern.compile("(?<![aeq])(ae|oe|ue)");
    private static final String MARKED = "äöü";
    private static final String BARE = "aou";

    /** By an ending, with its stem where it matters: those beside which it makes another word. */
    private final Map<String, Set<String>> apart = new HashMap<>();

    private final List<String> endings;

    Inflection() {
        Lines.of("/alert/endings.txt").forEach(line -> {
            int end = line.indexOf(':');
            apart.put(
                    line.substring(0, end),
                    Set.of(line.substring(end + 1).strip().split(" ")));
        });
        this.endings = apart.keySet().stream()
                .map(ending -> ending.substring(ending.indexOf(' ') + 1))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * Whether what an article has is another word than what somebody follows.
     *
     * @param stem which they share
     */
    boolean isAnother(String followed, String written, String stem, Language language) {
        if (language.equals(Language.ENGLISH)) {
            return isAnother(ending(followed, stem), ending(written, stem), stem);
        }
        return language.equals(Language.GERMAN) && isAnotherInGerman(followed, written);
    }

    /** A word in the letters that its stem may have. */
    static String plain(String word, Language language) {
        return language.equals(Language.GERMAN) ? bare(marked(word)) : word.toLowerCase(Locale.ROOT);
    }

    private boolean isAnother(String one, String other, String stem) {
        return !one.equals(other) && (makesAnother(one, other, stem) || makesAnother(other, one, stem));
    }

    private boolean makesAnother(String ending, String beside, String stem) {
        return apart.getOrDefault(ending, Set.of()).contains(beside)
                || apart.getOrDefault(stem + " " + ending, Set.of()).contains(beside);
    }

    /** The one on the list that is behind the stem. */
    private String ending(String word, String stem) {
        String lower = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        int common = Arrays.mismatch(lower.toCharArray(), stem.toCharArray());
        String rest = common < 0 ? "" : lower.substring(common);
        return endings.stream().filter(rest::startsWith).findFirst().orElse(OTHER);
    }

    /**
     * A plural may have another vowel than its singular, "Häfen", and so may a verb beside its noun, "kämpfen"; but no verb
     * lacks the umlaut of what somebody follows.
     */
    private static boolean isAnotherInGerman(String followed, String written) {
        String ours = marked(followed);
        String theirs = marked(written);
        boolean lost = hasMore(ours, theirs);
        return Character.isUpperCase(written.codePointAt(0))
                ? (lost && !isPlural(ours, theirs)) || (hasMore(theirs, ours) && !isPlural(theirs, ours))
                : lost;
    }

    private static String marked(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return DIGRAPH.matcher(lower)
                .replaceAll(found ->
                        MARKED.substring(BARE.indexOf(found.group().charAt(0))).substring(0, 1));
    }

    private static boolean hasMore(String word, String than) {
        for (int i = 0; i < Math.min(word.length(), than.length()); i++) {
            int vowel = MARKED.indexOf(word.charAt(i));
            if (vowel >= 0 && than.charAt(i) == BARE.charAt(vowel)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(String word, String singular) {
        String bare = bare(word);
        String other = bare(singular);
        return PLURAL.stream()
                .filter(bare::endsWith)
                .map(ending -> bare.substring(0, bare.length() - ending.length()))
                .anyMatch(root -> SINGULAR.stream().anyMatch(ending -> other.equals(root + ending)));
    }

    private static String bare(String word) {
        String bare = word;
        for (int i = 0; i < MARKED.length(); i++) {
            bare = bare.replace(MARKED.charAt(i), BARE.charAt(i));
        }
        return bare;
    }
}
