package tidings.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a full stop from the point of an abbreviation, an initial or an ordinal number. */
final class PointRules {
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}");
    private static final int LAST_ORDINAL = 31;
    /** No abbreviation has more: "A. A. A. …" is read from each of its points. */
    private static final int MOST_PARTS = 8;

    private final Abbreviations words;

    PointRules(Abbreviations words) {
        this.words = words;
    }

    /** Whether the single point of this stop ends a sentence. What follows is not in lower case. */
    boolean endsSentence(String text, Stop stop) {
        String word = wordBefore(text, stop.start());
        String next = wordAfter(text, stop.next());
        String low = word.toLowerCase(Locale.ROOT);
        boolean numberNext = startsWithNumber(next) || text.charAt(stop.next()) == '№';
        boolean starter = !isInitialAt(text, stop.next()) && words.starters().contains(next.toLowerCase(Locale.ROOT));
        if (word.isEmpty()) {
            return true;
        }
        if (startsWithNumber(word) || (word.length() > 1 && ROMAN.matcher(word).matches())) {
            return !isOrdinal(word, next, starter);
        }
        if (words.afterNumber().contains(low) && numberBefore(text, stop.start() - word.length())) {
            return !numberNext;
        }
        if (numberNext && words.beforeNumber().contains(low)) {
            return false;
        }
        if (words.never().contains(low)) {
            return false;
        }
        if (words.maybe().contains(low)) {
            return starter || (!numberNext && !(words.strict() && isCapitalised(next)));
        }
        boolean abbreviated = isInitial(word) || ACRONYM.matcher(word).matches();
        return !abbreviated || (starter && mayEnd(text, stop, word));
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean startsWithNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isSmall(String number) {
        return number.length() <= 2
                && number.chars().allMatch(Character::isDigit)
                && Integer.parseInt(number) <= LAST_ORDINAL;
    }

    private static boolean isInitialAt(String text, int place) {
        return place + 1 < text.length() && Character.isUpperCase(text.charAt(place)) && text.charAt(place + 1) == '.';
    }

    /** An initial before a sentence starter ends a sentence when no name stands before it: "you and I. Did". */
    private static boolean mayEnd(String text, Stop stop, String word) {
        if (!isInitial(word)) {
            return true;
        }
        String before = wordBefore(text, Marks.lastVisible(text, 0, stop.start() - word.length()) + 1);
        return !before.isEmpty() && !isCapitalised(before);
    }

    private boolean isOrdinal(String number, String next, boolean starter) {
        if (words.months().contains(next.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return words.ordinals() && !starter && (!startsWithNumber(number) || isSmall(number));
    }

    private static boolean numberBefore(String text, int wordStart) {
        int last = Marks.lastVisible(text, 0, Math.max(0, wordStart));
        return last >= 0 && (Character.isDigit(text.charAt(last)) || "IVX".indexOf(text.charAt(last)) >= 0);
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** The word that ends here, with the points and hyphens inside it; spaced abbreviations ("z. B") are joined. */
    private static String wordBefore(String text, int end) {
        int start = tokenStart(text, end);
        String word = text.substring(start, end);
        for (int parts = 1;
                parts < MOST_PARTS
                        && isShort(word)
                        && start >= 3
                        && text.charAt(start - 1) == ' '
                        && text.charAt(start - 2) == '.';
                parts++) {
            int earlier = tokenStart(text, start - 2);
            String part = text.substring(earlier, start - 2);
            if (!isShort(part) || part.isEmpty()) {
                break;
            }
            word = part + "." + word;
            start = earlier;
        }
        return word;
    }

    private static boolean isShort(String word) {
        int lastPart = word.lastIndexOf('.') + 1;
        return word.length() - lastPart <= 2
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '.')
                && word.indexOf('.') != 0;
    }

    private static int tokenStart(String text, int end) {
        int start = end;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '№') {
            start++;
        }
        return start;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '°' || c == 'º' || c == '№' || c == '\'';
    }

    private static String wordAfter(String text, int from) {
        int start = from;
        int far = Marks.far(text, from);
        while (start < far && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
