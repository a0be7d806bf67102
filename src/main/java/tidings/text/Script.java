package tidings.text;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scripts that tell a language, alone or with a look at the letters. */
enum Script {
    LATIN(UnicodeScript.LATIN),
    CYRILLIC(UnicodeScript.CYRILLIC),
    ARABIC(UnicodeScript.ARABIC),
    // Before the Chinese characters, which Japanese has among its own.
    JAPANESE("ja", UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
    CHINESE("zh", UnicodeScript.HAN),
    KOREAN("ko", UnicodeScript.HANGUL),
    GREEK("el", UnicodeScript.GREEK),
    HEBREW("he", UnicodeScript.HEBREW),
    DEVANAGARI("hi", UnicodeScript.DEVANAGARI),
    BENGALI("bn", UnicodeScript.BENGALI),
    TAMIL("ta", UnicodeScript.TAMIL),
    THAI("th", UnicodeScript.THAI),
    ARMENIAN("hy", UnicodeScript.ARMENIAN),
    GEORGIAN("ka", UnicodeScript.GEORGIAN),
    NONE(UnicodeScript.UNKNOWN);

    /** So much of a text is looked at. Code points. */
    private static final int LOOKED_AT = 1_000;

    private final Optional<Language> language;
    private final List<UnicodeScript> scripts;

    Script(UnicodeScript... scripts) {
        this.language = Optional.empty();
        this.scripts = List.of(scripts);
    }

    Script(String language, UnicodeScript... scripts) {
        this.language = Optional.of(new Language(language));
        this.scripts = List.of(scripts);
    }

    /** The language that is written in it, where it is one only. */
    Optional<Language> language() {
        return language;
    }

    boolean has(int codePoint) {
        return scripts.contains(scriptOf(codePoint));
    }

    /** As {@link UnicodeScript#of} for letters, which searches a table: most letters are in one of two short rows of it. */
    private static UnicodeScript scriptOf(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetter(codePoint) ? UnicodeScript.LATIN : UnicodeScript.COMMON;
        }
        return codePoint >= 0x400 && codePoint < 0x484 ? UnicodeScript.CYRILLIC : UnicodeScript.of(codePoint);
    }

    /** The script of most letters. A Chinese character is a word, and counts as much as three letters. */
    static Script of(String text) {
        Map<Script, Integer> letters = letters(text);
        if (letters.getOrDefault(JAPANESE, 0) > 0
                && letters.getOrDefault(JAPANESE, 0) * 12 > letters.getOrDefault(CHINESE, 0)) {
            letters.merge(JAPANESE, letters.getOrDefault(CHINESE, 0), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<Script, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }

    /** Added up run by run: neighbours are nearly always of one script. */
    private static Map<Script, Integer> letters(String text) {
        Map<Script, Integer> letters = new EnumMap<>(Script.class);
        UnicodeScript script = UnicodeScript.UNKNOWN;
        int run = 0;
        int looked = 0;
        for (int at = 0; at < text.length() && looked < LOOKED_AT; looked++) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (!Character.isLetter(c)) {
                continue;
            }
            UnicodeScript own = scriptOf(c);
            if (own != script) {
                letters.merge(of(script), run, Integer::sum);
                script = own;
                run = 0;
            }
            run += own == UnicodeScript.HAN ? 3 : 1;
        }
        letters.merge(of(script), run, Integer::sum);
        return letters;
    }

    private static Script of(UnicodeScript script) {
        for (Script known : values()) {
            if (known.scripts.contains(script)) {
                return known;
            }
        }
        return NONE;
    }
}
