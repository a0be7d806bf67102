package tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two words are forms of one, by their letters: what they have in common from the first on, and how they end. */
final class Forms {
    /** Two forms of a word agree in all but so many last letters of the shorter one. */
    private static final int ENDING = 3;

    /** Words that are shorter are no beginning by which others are known. */
    static final int BEGINNING = 4;

    private static final String PARTICIPLE = "ge";

    private static final Set<String> ENDINGS = endings();

    private static final Irregular IRREGULAR = new Irregular();

    /** What German parts from its verbs: "lehnte ... ab" and "abgelehnt". */
    private static final List<String> SEPARABLE = List.of(
            "ab",
            "an",
            "auf",
            "aus",
            "bei",
            "ein",
            "fest",
            "fort",
            "mit",
            "nach",
            "nieder",
            "vor",
            "weiter",
            "zu",
            "zurück",
            "zusammen");

    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en");

    private Forms() {}

    /** "decide" and "decision", "Meldung" and "gemeldet". In lower case. */
    static boolean areOfOne(String one, String other) {
        return one.equals(other)
                || (mayAgree(one, other)
                        && (agree(plain(one), plain(other))
                                || agree(withoutParticiple(plain(one)), withoutParticiple(plain(other)))
                                || arePastOfOne(plain(one), plain(other))))
                || IRREGULAR.areOfOne(plain(one), plain(other));
    }

    /** What is left of a word when its beginning stands by itself among these: "lehnt" of "ablehnt" beside "ab". */
    static Optional<String> parted(String whole, Set<String> words) {
        return SEPARABLE.stream()
                .filter(beginning ->
                        words.contains(beginning) && whole.startsWith(beginning) && whole.length() > beginning.length())
                .map(beginning -> whole.substring(beginning.length()))
                .findFirst();
    }

    /** Whether the rest of a German compound is a form of a word, with what joins the two: "s-abgeordnete". */
    static boolean isJoined(String rest, String word) {
        return word.length() >= BEGINNING
                && JOINTS.stream()
                        .filter(joint -> rest.startsWith(joint) && rest.length() > joint.length())
                        .anyMatch(joint -> areOfOne(rest.substring(joint.length()), word));
    }

    /** "ab" and the like. */
    static boolean isSeparable(String word) {
        return SEPARABLE.contains(word);
    }

    /** Each word of a sentence is held against each of its sources; hardly any two begin alike. */
    private static boolean mayAgree(String one, String other) {
        return one.charAt(0) == other.charAt(0) || one.startsWith(PARTICIPLE) || other.startsWith(PARTICIPLE);
    }

    private static boolean agree(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int common = common(one, other);
        boolean alike = shorter < BEGINNING
                ? common == shorter && longer <= shorter + 2
                : common >= Math.max(BEGINNING, shorter - ENDING);
        return alike
                && (common == longer
                        || ENDINGS.contains(one.substring(common))
                        || ENDINGS.contains(other.substring(common)));
    }

    /** As some write it, without what reflexive verbs end in. */
    static String plain(String word) {
        String plain = word.replace('ё', 'е')
                .replace('á', 'a')
                .replace('é', 'e')
                .replace('í', 'i')
                .replace('ó', 'o')
                .replace('ú', 'u');
        return plain.length() > BEGINNING + 2 && (plain.endsWith("ся") || plain.endsWith("сь"))
                ? plain.substring(0, plain.length() - 2)
                : plain;
    }

    /** The German "ge-": "geschlossen" is of "schloss"; and "-ge-" or "-zu-" within: "eingeführt", "einzuführen". */
    private static String withoutParticiple(String word) {
        if (word.startsWith(PARTICIPLE) && word.length() >= BEGINNING + 2) {
            return word.substring(2);
        }
        return SEPARABLE.stream()
                .filter(beginning -> word.length() >= beginning.length() + 2 + BEGINNING
                        && (word.startsWith(beginning + PARTICIPLE) || word.startsWith(beginning + "zu")))
                .map(beginning -> beginning + word.substring(beginning.length() + 2))
                .findFirst()
                .orElse(word);
    }

    /** In Spanish "cancelaron" is of "cancelar", though nothing but "on" comes behind. */
    private static boolean arePastOfOne(String one, String other) {
        return isPast(one, other) || isPast(other, one);
    }

    private static boolean isPast(String past, String infinitive) {
        return infinitive.endsWith("ar") && past.equals(infinitive + "on");
    }

    /** How many letters two words have in common from the first on. */
    static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    private static Set<String> endings() {
        Signals lists = new Signals("/check/endings.txt");
        return lists.names().stream()
                .flatMap(language -> lists.entries(language).stream())
                .map(Forms::plain)
                .collect(Collectors.toUnmodifiableSet());
    }
}
