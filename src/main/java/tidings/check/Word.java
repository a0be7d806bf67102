package tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a figure of a text, or the sign of what a figure is measured in.
 *
 * @param text as it is written
 * @param low in lower case
 * @param start where it begins, in UTF-16 units
 * @param end exclusive
 */
record Word(String text, String low, int start, int end) {
    private static final Signals LISTS = new Signals("/check/words.txt");
    /** Where words are cut so that endings do not matter. */
    private static final int STEM = 5;

    private static final Pattern WORD = Pattern.compile("(?:(?<![^\\h(])[-−](?=\\d))?\\d+(?:[.,\\h]\\d+)*+"
            + "|[\\p{L}\\p{M}]+(?:['’](?=\\p{L})[\\p{L}\\p{M}]+)*+|[%\\p{Sc}]");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String low = word.toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(word, low, matcher.start(), matcher.end()));
        }
        return List.copyOf(words);
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointBefore(text.length()));
    }

    static boolean isMinus(char c) {
        return c == '-' || c == '−';
    }

    /** A sign of money, or of a share. */
    boolean isSymbol() {
        return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it says something by itself, as words of grammar do not. */
    boolean isContent() {
        return low.length() > 1 && !LISTS.has("stop", low);
    }

    /** The same word at its place, in other letters. */
    Word as(String letters) {
        return new Word(text, letters, start, end);
    }

    String stem() {
        String plain = low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
        return plain.length() > STEM && !isNumber() ? plain.substring(0, STEM) : plain;
    }
}
