package tidings.alert;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tidings.text.Language;
import tidings.text.Lines;

/** Tells the words that a stemmer takes for one: "university" from "universal", "Fähre" from "fahren". In doubt they are one. */
final class Inflection {
    /** What stands behind the singular in a plural with another vowel, and in other cases of the singular. */
    private static final List<String> PLURAL = List.of("", "n", "s", "e", "en", "er", "es", "ern");

    private static final List<String> SINGULAR = List.of("", "s", "e", "es");
    private static final Pattern DIGRAPH = Pattern.compile("(?<![aeq])(ae|oe|ue)");
    private static final String MARKED = "äöü";
    private static final String BARE = "aou";

    /** By a stem that two words have, the endings of one of them. */
    private final Map<String, List<String>> endings = new HashMap<>();

    private final List<String> umlauts;

    Inflection() {
        Lines.of("/alert/endings.txt").forEach(line -> {
            int end = line.indexOf(':');
            endings.put(line.substring(0, end), words(line.substring(end + 1)));
        });
        this.umlauts = Lines.of("/alert/umlauts.txt").stream()
                .flatMap(line -> words(line).stream())
                .map(Inflection::marked)
                .toList();
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" "));
    }

    /**
     * Whether what an article has is another word than what somebody follows.
     *
     * @param stem which they share
     */
    boolean isAnother(String followed, String written, String stem, Language language) {
        if (language.equals(Language.ENGLISH)) {
            return isTheOne(followed, stem) != isTheOne(written, stem);
        }
        return language.equals(Language.GERMAN) && isAnotherInGerman(followed, written);
    }

    /** A word in the letters that its stem may have. */
    static String plain(String word, Language language) {
        return language.equals(Language.GERMAN) ? bare(marked(word)) : word.toLowerCase(Locale.ROOT);
    }

    /** Whether it has one of the endings that are listed with a stem. */
    private boolean isTheOne(String word, String stem) {
        String lower = word.toLowerCase(Locale.ROOT);
        int common = Arrays.mismatch(lower.toCharArray(), stem.toCharArray());
        String rest = common < 0 ? "" : lower.substring(common);
        return endings.getOrDefault(stem, List.of()).stream().anyMatch(rest::startsWith);
    }

    /** A plural may have another vowel than its singular, "Häfen", and so may a verb beside its noun, "kämpfen". */
    private boolean isAnotherInGerman(String followed, String written) {
        String ours = marked(followed);
        String theirs = marked(written);
        return Character.isUpperCase(written.codePointAt(0))
                ? (hasMore(ours, theirs) && !isOfNoun(ours, theirs))
                        || (hasMore(theirs, ours) && !isOfNoun(theirs, ours))
                : hasMore(ours, theirs) && hasOwnUmlaut(ours);
    }

    private boolean hasOwnUmlaut(String word) {
        return umlauts.stream().anyMatch(other -> word.endsWith(other) || word.endsWith(other + "n"));
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

    /** Whether one is the plural of the other, or who does it: "Wähler" beside "Wahlen". */
    private static boolean isOfNoun(String word, String noun) {
        String bare = bare(word);
        String other = bare(noun);
        return PLURAL.stream().filter(bare::endsWith).anyMatch(ending -> {
            String root = bare.substring(0, bare.length() - ending.length());
            return SINGULAR.stream().anyMatch(own -> other.equals(root + own))
                    || (ending.startsWith("er") && other.equals(root + "en"));
        });
    }

    private static String bare(String word) {
        String bare = word;
        for (int i = 0; i < MARKED.length(); i++) {
            bare = bare.replace(MARKED.charAt(i), BARE.charAt(i));
        }
        return bare;
    }
}
