package tidings.story;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.check.Contrast;
import tidings.story.Account.Statement;

/**
 * Tells news of one place or person from news of another in the same words: unemployment rises in Denmark, and so it does in
 * Sweden; in Lindau the police have arrested somebody, and in Westmar, too. Each article has a name at the head that the
 * other one lacks. Where only one of them has, a name was left out or added.
 */
final class Substitution {
    /** Sentences with this share of words in common are told after one pattern. */
    private static final double PATTERN = 0.5;

    /** "LINDAU, Nov 3 (Agency) - " and "LINDAU — ": where an outlet has it from. */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[^.!?\\n]{0,80}?(?:\\([^()\\n]{1,40}\\)|/[^/\\n]{1,40}/)\\s*(?:--?|[–—])\\s*"
                    + "|\\p{Lu}[\\p{Lu}'’-]+(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’-]*|\\p{Nd}{1,4}(?: \\p{L}+\\.?)?)){0,6}\\s+(?:--?|[–—])\\s+)");

    private final Contrast contrast;

    Substitution(Contrast contrast) {
        this.contrast = contrast;
    }

    /** Whether what is told now is of others than what was told then. */
    boolean isIn(Account now, Account then, boolean sameOutlet) {
        return hasOtherHeadline(now, then)
                || now.opening().stream()
                        .filter(opening -> !then.quotes(opening))
                        .anyMatch(opening -> then.nearest(opening)
                                .filter(told ->
                                        isReplaced(told(opening, sameOutlet), now, told(told, sameOutlet), then))
                                .isPresent());
    }

    /** A headline that differs is compared with the other headline alone, unless the article begins word for word alike. */
    private boolean hasOtherHeadline(Account now, Account then) {
        boolean alike = now.first().filter(then::quotes).isPresent();
        Statement headline = now.headline();
        Statement stood = then.headline();
        return headline.shareIn(stood.words()) >= PATTERN
                && contrast.namesMore(headline.text(), now.text(), alike ? head(then) : stood.text())
                && contrast.namesMore(stood.text(), then.text(), alike ? head(now) : headline.text());
    }

    private boolean isReplaced(Statement statement, Account now, Statement told, Account then) {
        return statement.shareIn(told.words()) >= PATTERN
                && contrast.namesMore(
                        statement.text(), now.text(), then.headline().text() + "\n" + then.text())
                && contrast.namesMore(told.text(), then.text(), head(now));
    }

    /** Outlets that print the same report sign it each with their own place. */
    private static Statement told(Statement statement, boolean sameOutlet) {
        return sameOutlet
                ? statement
                : new Statement(DATELINE.matcher(statement.text()).replaceFirst(""), statement.words());
    }

    private static String head(Account account) {
        return Stream.concat(Stream.of(account.headline()), account.opening().stream())
                .map(Statement::text)
                .collect(Collectors.joining("\n"));
    }
}
