package tidings.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
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

    /** So much of a text is looked at. UTF-16 units. */
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
        return scripts.contains(UnicodeScript.of(codePoint));
    }

    /** The script of most letters. A Chinese character is a word, and counts as much as three letters. */
    static Script of(String text) {
        Map<Script, Integer> letters = new EnumMap<>(Script.class);
        text.codePoints()
                .limit(LOOKED_AT)
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(of(c), Character.isIdeographic(c) ? 3 : 1, Integer::sum));
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

    private static Script of(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return Arrays.stream(values())
                .filter(known -> known.scripts.contains(script))
                .findFirst()
                .orElse(NONE);
    }
}
