package tidings.text;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words of any script in the letters a to z, roughly as they sound: Cyrillic by a table made for names in the news, other
 * scripts by ICU's "Any-Latin", which is loaded when it is first needed.
 */
final class Romanization {
    private static final Map<Character, String> LETTERS = letters(
            "аa бb вv гg ґg дd еe єe ёe жzh зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чtsh шsh щsh ъ ыi ь эe"
                    + " юiu яia јi љl њn ћtsh ђdzh џdzh ѓg ќk ўu ßss øo łl đd ðd þth æe œe ıi əa ħkh äe öe üu ñn çs' '");

    private Romanization() {}

    private static Map<Character, String> letters(String table) {
        Map<Character, String> letters = new HashMap<>();
        for (String entry : table.split(" ")) {
            letters.put(entry.charAt(0), entry.substring(1).replace("'", ""));
        }
        return letters;
    }

    /** Holds ICU's rules, which take a moment to read. */
    private static final class Icu {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII");
    }

    /** @param word one word in lower case; signs that are no letters are dropped */
    static String of(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                latin.append(c);
            } else if (LETTERS.containsKey(c)) {
                latin.append(LETTERS.get(c));
            } else if (c >= 0x80 && Character.isLetter(c)) {
                if (UnicodeScript.of(c) != UnicodeScript.LATIN) {
                    return ascii(Icu.LATIN.transliterate(word));
                }
                latin.append(ascii(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)));
            }
        }
        return latin.toString();
    }

    private static String ascii(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
