package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say something and that no source has, in whatever form. One is enough to turn a sentence round or to smear
 * somebody, so only words that merely connect, or say that something was said, may be a writer's own.
 */
final class Invention {
    /** Two forms of a word agree in all but so many last letters of the shorter one. */
    private static final int ENDING = 3;

    private static final int BEGINNING = 4;

    private final Wording wording;
    private final Synonyms synonyms = new Synonyms();

    Invention(Wording wording) {
        this.wording = wording;
    }

    boolean isIn(Reading sentence, List<Reading> sources) {
        List<Word> known =
                sources.stream().flatMap(source -> source.words().stream()).toList();
        Set<String> low = known.stream().map(Word::low).collect(Collectors.toSet());
        return sentence.words().stream()
                .filter(word -> tells(word, wording.isEnglish(sentence)))
                .anyMatch(word -> !isKnown(word, known) && !synonyms.isTold(word.low(), low));
    }

    /** Figures, months and days are looked at elsewhere. */
    private boolean tells(Word word, boolean english) {
        return (word.isContent() || (english && wording.signals().has("english-content", word.low())))
                && !wording.isOfNumber(word)
                && !wording.calendar().has(word)
                && !wording.signals().has("own", word.low());
    }

    private boolean isKnown(Word word, List<Word> known) {
        return known.stream().anyMatch(other -> isForm(word.low(), other.low()))
                || (word.isCapitalised() && wording.names().isKnown(word, known));
    }

    /** Whether two words are forms of one: "decide" and "decision", "Meldung" and "gemeldet". */
    static boolean isForm(String one, String other) {
        return agree(one, other) || agree(withoutParticiple(one), withoutParticiple(other));
    }

    private static boolean agree(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int common = common(one, other);
        return shorter <= BEGINNING - 1
                ? common == shorter && longer <= shorter + 2
                : common >= Math.max(BEGINNING, shorter - ENDING);
    }

    /** The German "ge-": "geschlossen" is of "schloss". */
    private static String withoutParticiple(String word) {
        return word.startsWith("ge") && word.length() > BEGINNING + 2 ? word.substring(2) : word;
    }

    /** How many letters two words have in common from the first on. */
    static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
