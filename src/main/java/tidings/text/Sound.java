package tidings.text;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a name sounds, whatever script and spelling it is in: Shakespeare and Шекспир, Zelensky and Zelenskyy, Putin and
 * بوتين have a key in common.
 *
 * <p>A key is the sequence of consonants in rough classes, in the manner of Daitch–Mokotoff Soundex, with an A where the
 * word begins with a vowel. Letters that are read in two ways give two keys.
 */
public final class Sound {
    private Sound() {}

    /** The keys of a word or index term in lower case; none where it has no letters of a script that is known here. */
    public static Set<String> keys(String word) {
        String latin = Romanization.of(word);
        Set<String> keys = new LinkedHashSet<>();
        if (latin.isEmpty()) {
            return keys;
        }
        for (char ch : latin.contains("ch") ? "SGK".toCharArray() : new char[] {'S'}) {
            keys.add(new SoundKey(latin, false, ch).key());
            keys.add(new SoundKey(latin, true, ch).key());
        }
        if (UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC) {
            // Arabic has no p, and writes b for it.
            List.copyOf(keys).forEach(key -> keys.add(key.replace('B', 'P')));
        }
        return keys;
    }

    static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
