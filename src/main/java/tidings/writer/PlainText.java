package tidings.writer;

import java.util.regex.Pattern;

/** Text as a model gets it. */
final class PlainText {
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\s]+");
    /** Control, zero-width, bidirectional, tag and private characters: they hide orders from people. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\x{FE00}-\\x{FE0F}]");

    /** Of what a model may say in one sentence: a longer one is none, and its checks would take seconds. UTF-16 units. */
    private static final int LONGEST = 600;

    private PlainText() {}

    static boolean isShort(String text) {
        return text.length() <= LONGEST;
    }

    /** One line of visible characters. */
    static String of(String text) {
        return INVISIBLE
                .matcher(BLANK.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** A stored sentence for a model: our own insertions stand in round brackets, since square ones are for marks. */
    static String ofSentence(String text) {
        return of(text).replace('[', '(').replace(']', ')');
    }
}
