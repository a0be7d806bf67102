package tidings.alert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tidings.text.Language;

/**
 * Reads words, "phrases", -excluded, outlet:, lang: and OR. Total: any input is some expression, and what is no operator
 * is a word.
 *
 * <p>OR joins its two neighbours, as in the search engines people know: {@code oil OR gas prices} wants prices and one of
 * the two.
 */
final class ExpressionParser {
    private static final String QUOTES = "\"“”„«»";

    private final List<Expression.Clause> clauses = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final Set<String> outlets = new LinkedHashSet<>();
    private final Set<Language> languages = new LinkedHashSet<>();
    private boolean joinsNext;

    private ExpressionParser() {}

    static Expression parse(String text) {
        ExpressionParser parser = new ExpressionParser();
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : parser.piece(text, at);
        }
        return new Expression(parser.clauses, parser.excluded, parser.outlets, parser.languages);
    }

    /** Reads what begins here and returns where it ends. */
    private int piece(String text, int start) {
        boolean minus = text.charAt(start) == '-' && start + 1 < text.length();
        int from = minus ? start + 1 : start;
        if (QUOTES.indexOf(text.charAt(from)) >= 0) {
            int end = closingQuote(text, from + 1);
            add(text.substring(from + 1, end), minus, true);
            return Math.min(text.length(), end + 1);
        }
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        word(text.substring(from, end), minus);
        return end;
    }

    /** A phrase that is never closed goes on to the end. */
    private static int closingQuote(String text, int from) {
        int end = from;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void word(String word, boolean minus) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.equals("OR") && !minus) {
            joinsNext = !clauses.isEmpty();
        } else if (lower.startsWith("outlet:") && !minus) {
            named(lower.substring("outlet:".length()));
        } else if (lower.startsWith("lang:") && !minus) {
            language(lower.substring("lang:".length()));
        } else {
            add(word, minus, false);
        }
    }

    private void named(String outlet) {
        if (!outlet.isEmpty()) {
            outlets.add(outlet);
        }
    }

    private void language(String tag) {
        Language language = Language.ofTag(tag);
        if (!language.equals(Language.UNKNOWN)) {
            languages.add(language);
        }
    }

    private void add(String words, boolean minus, boolean quoted) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (minus) {
            excluded.add(stripped);
            return;
        }
        if (joinsNext) {
            Expression.Clause last = clauses.removeLast();
            List<String> alternatives = new ArrayList<>(last.alternatives());
            alternatives.add(stripped);
            clauses.add(new Expression.Clause(alternatives, last.required() || quoted));
        } else {
            clauses.add(new Expression.Clause(List.of(stripped), quoted));
        }
        joinsNext = false;
    }
}
