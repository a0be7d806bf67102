package tidings.alert;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.text.Lines;

/** The words that are operators in capitals, in the languages that people write in. */
final class OperatorWords {
    private final Set<String> and = new HashSet<>();
    private final Pattern not;

    OperatorWords() {
        Set<String> negations = new HashSet<>();
        for (String line : Lines.of("/alert/operators.txt")) {
            String[] parts = line.split(": ");
            (parts[0].equals("NOT") ? negations : and).addAll(Arrays.asList(parts[1].split(", ")));
        }
        not = Pattern.compile("(?:%s)\\s+(?=\\S)".formatted(String.join("|", negations)));
    }

    boolean isAnd(String word) {
        return and.contains(word);
    }

    /**
     * Where that begins which a NOT here leaves out; the same place where there is none. Who writes all in capitals may mean
     * the word, and would miss what comes behind it.
     */
    int behindNot(String text, int at) {
        Matcher found = not.matcher(text).region(at, text.length());
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        return !shouted && found.lookingAt() ? found.end() : at;
    }
}
