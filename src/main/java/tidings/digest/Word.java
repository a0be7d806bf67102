package tidings.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as it is written, without analysis.
 *
 * @param low in lower case
 * @param start where it begins in its text, in UTF-16 units
 * @param end exclusive
 */
record Word(String text, String low, int start, int end) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’.,](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*+");
    private static final List<String> ENGLISH_GENITIVES = List.of("'s", "’s");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(of(matcher.group(), matcher.start()));
        }
        return words;
    }

    private static Word of(String written, int start) {
        String text = written;
        for (String genitive : ENGLISH_GENITIVES) {
            if (text.endsWith(genitive)) {
                text = text.substring(0, text.length() - 2);
            }
        }
        return new Word(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), start, start + text.length());
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** NATO, TASS: an acronym rather than a name. */
    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}
