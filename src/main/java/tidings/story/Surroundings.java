package tidings.story;

import java.util.regex.Pattern;
import tidings.check.SayingWords;
import tidings.text.Token;

/** What stands around a word in its clause. */
record Surroundings(String before, String after) {
    private static final String ENDS = ".!?…:;,\n";
    /** "Said in Orvik", "said the mayor of Orvik", "Orvik said": so many words before, and one behind. */
    private static final Pattern NEAR_BEFORE = Pattern.compile("(?:\\S+\\s+){0,3}$");

    private static final Pattern NEAR_AFTER = Pattern.compile("^\\s*\\S*");
    private static final SayingWords SAYING = new SayingWords();

    static Surroundings of(String text, Token token) {
        int start = token.start();
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = token.end();
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Surroundings(text.substring(start, token.start()), text.substring(token.end(), end));
    }

    /** Whether the clause tells that somebody says something. */
    boolean tellOfSaying() {
        return SAYING.areIn(before) || SAYING.areIn(after);
    }

    /** Whether a word for that is near: the place is that of whoever says it. */
    boolean haveSayingNear() {
        return isNear(NEAR_BEFORE, before) || isNear(NEAR_AFTER, after);
    }

    private static boolean isNear(Pattern near, String text) {
        return near.matcher(text).results().anyMatch(words -> SAYING.areIn(words.group()));
    }
}
