package tidings.topic;

import java.util.function.LongConsumer;

/**
 * Reads the words of texts, and their groups of four letters, as numbers. Words are runs of letters and digits in lower
 * case; each Chinese or Japanese character is one. A word's ends belong to its groups: "_dam", "dam_".
 */
final class LetterReader {
    /** A group is four UTF-16 units, which fill a long. */
    private static final int GROUP = 4;

    private static final char END = '_';
    /** An odd number with well mixed bits: two words of a question and its articles hardly ever have one number. */
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final LongConsumer words;
    private final LongConsumer groups;

    private long word;
    private long group;
    private int letters;

    LetterReader(LongConsumer words, LongConsumer groups) {
        this.words = words;
        this.groups = groups;
    }

    void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            read(Character.toLowerCase(text.charAt(i)));
        }
        endWord();
    }

    private void read(char c) {
        if (c > 0x2E80 && Character.isIdeographic(c)) {
            endWord();
            add(c);
            endWord();
        } else if (Character.isLetterOrDigit(c) || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK)) {
            add(c);
        } else {
            endWord();
        }
    }

    private void add(char c) {
        if (letters == 0) {
            word = PRIME;
            group = END;
        }
        letters++;
        word = (word * PRIME) + c;
        group = (group << Character.SIZE) | c;
        if (letters + 1 >= GROUP) {
            groups.accept(group);
        }
    }

    private void endWord() {
        if (letters > 0) {
            if (letters + 2 >= GROUP) {
                groups.accept((group << Character.SIZE) | END);
            }
            words.accept(word);
            letters = 0;
        }
    }
}
