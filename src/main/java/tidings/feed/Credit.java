package tidings.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tidings.text.Lines;

/** Whose a picture is: "Foto: dpa", "Ada Brook/Reuters", "© Getty Images". */
final class Credit {
    /** A longer line tells more than that. Characters. */
    private static final int LONGEST = 80;

    private static final List<String> WORDS = Lines.of("/feed/credit_words.txt");
    private static final Set<String> HOLDERS = Set.copyOf(Lines.of("/feed/credit_holders.txt"));
    private static final Pattern BETWEEN = Pattern.compile("\\s*+(?:/|\\bvia\\b)\\s*+");
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[](?!c\\))|[)\\]]$");
    /** "Foto: the mill. It burned" tells what is to be seen. */
    private static final Pattern SENTENCE = Pattern.compile("(?U)\\w{3,}[.!?]");

    private Credit() {}

    /** Whether the line under a picture tells nothing else. */
    static boolean isAll(String caption) {
        String line = BRACKETS.matcher(caption.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return line.length() <= LONGEST
                && !SENTENCE.matcher(line).find()
                && (WORDS.stream().anyMatch(line::startsWith)
                        || Arrays.stream(BETWEEN.split(line)).anyMatch(HOLDERS::contains));
    }
}
