package tidings.alert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tidings.text.Language;

/**
 * Reads words, "phrases", -excluded, outlet:, lang:, OR, AND and NOT. Total: any input is some expression, and what is no operator
 * is a word.
 *
 * <p>OR joins its two neighbours, as in the search engines people know: {@code oil OR gas prices} wants prices and one of
 * the two. Brackets around them say no more than that; behind a minus they leave out each thing that they hold.
 * AND asks for both its neighbours, and NOT is a minus.
 */
final class ExpressionParser {
    private static final OperatorWords WORDS = new OperatorWords();
    private static final String QUOTES = "\"“”„«»";
    /** Phones make other dashes of a hyphen. */
    private static final String MINUS = "-–—−";

    private static final String OUTLET = "outlet:";
    private static final String LANGUAGE = "lang:";
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";
    private static final String LIST = ",";
    private static final Pattern AROUND = Pattern.compile("^[(\\[]+|[)\\],;]+$");
    private static final Pattern NOT_OF_THE_HOST =
            Pattern.compile("^(?:https?://)?(?:www\\.|m\\.|mobile\\.|amp\\.)?|[/?#:].*$");

    private final List<Expression.Clause> clauses = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final Found only = new Found();
    private final Found never = new Found();
    private final List<String> unread = new ArrayList<>();
    private boolean joinsNext;
    private boolean requiresNext;

    /** The origins that were named so far. */
    private record Found(Set<String> outlets, Set<Language> languages) {
        Found() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        void add(Expression.Origins more) {
            outlets.addAll(more.outlets());
            languages.addAll(more.languages());
        }

        Expression.Origins origins() {
            return new Expression.Origins(outlets, languages);
        }
    }

    private ExpressionParser() {}

    static Expression parse(String text) {
        ExpressionParser parser = new ExpressionParser();
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : parser.piece(text, at);
        }
        return new Expression(
                parser.clauses, parser.excluded, parser.only.origins(), parser.never.origins(), parser.unread);
    }

    /** Reads what begins here and returns where it ends. */
    private int piece(String text, int start) {
        if (isOneOf(OPENING, text, start)) {
            return start + 1;
        }
        int from = behindMinus(text, start);
        boolean minus = from > start;
        int closing = minus && isOneOf(OPENING, text, from) ? next(CLOSING, text, from + 1) : text.length();
        if (closing < text.length()) {
            leaveOut(parse(text.substring(from + 1, closing)));
            return closing + 1;
        }
        Optional<String> operator = operator(text, from);
        int begin = from + operator.map(String::length).orElse(0);
        boolean quoted = isOneOf(QUOTES, text, begin);
        int end = quoted ? next(QUOTES, text, begin + 1) : endOfWord(text, begin);
        String words = text.substring(quoted ? begin + 1 : begin, end);
        int next = quoted ? Math.min(text.length(), end + 1) : end;
        if (operator.isPresent()) {
            List<String> values = quoted ? List.of(words) : listed(words);
            for (String value : values) {
                String written = values.size() > 1 ? text.substring(start, begin) + value : text.substring(start, next);
                origin(written, operator.get(), value, minus ? never : only);
            }
        } else if (words.equals("OR") && !minus && !quoted) {
            joinsNext = !clauses.isEmpty();
        } else if (WORDS.isAnd(words)
                && !minus
                && !quoted
                && !clauses.isEmpty()
                && !text.substring(next).isBlank()) {
            clauses.add(clauses.removeLast().demanded());
            requiresNext = true;
        } else {
            add(quoted ? words : AROUND.matcher(words).replaceAll(""), minus, quoted);
        }
        return next;
    }

    /** Where that begins which is left out; the same place where nothing is. */
    private static int behindMinus(String text, int start) {
        int from = WORDS.behindNot(text, start);
        return isOneOf(MINUS, text, from) && from + 1 < text.length() ? from + 1 : from;
    }

    private static Optional<String> operator(String text, int at) {
        return List.of(OUTLET, LANGUAGE).stream()
                .filter(name -> text.regionMatches(true, at, name, 0, name.length()))
                .findFirst();
    }

    private static boolean isOneOf(String signs, String text, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !isOneOf(QUOTES, text, end)) {
            end++;
        }
        return end;
    }

    /** Where one of these signs comes next; the end where none does: a phrase that is never closed goes on to it. */
    private static int next(String signs, String text, int from) {
        int end = from;
        while (end < text.length() && !isOneOf(signs, text, end)) {
            end++;
        }
        return end;
    }

    /** What stands between commas; an empty one where nothing does. */
    private static List<String> listed(String words) {
        List<String> values = Arrays.stream(words.split(LIST))
                .map(value -> AROUND.matcher(value).replaceAll(""))
                .filter(value -> !value.isBlank())
                .toList();
        return values.isEmpty() ? List.of("") : values;
    }

    private void leaveOut(Expression unwanted) {
        unwanted.clauses().forEach(clause -> excluded.addAll(clause.alternatives()));
        excluded.addAll(unwanted.excluded());
        List.of(unwanted.only(), unwanted.never()).forEach(never::add);
        unread.addAll(unwanted.unread());
    }

    private void origin(String written, String operator, String value, Found into) {
        boolean understood = operator.equals(OUTLET)
                ? outlet(value).map(into.outlets()::add).isPresent()
                : LanguageNames.read(value).map(into.languages()::add).isPresent();
        if (!understood) {
            unread.add(written);
        }
    }

    /** An outlet's name, or its host out of an address. */
    static Optional<String> outlet(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        String name = lower.indexOf(' ') < 0 ? NOT_OF_THE_HOST.matcher(lower).replaceAll("") : lower;
        return Optional.of(name).filter(some -> !some.isBlank());
    }

    private void add(String words, boolean minus, boolean quoted) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (minus) {
            excluded.add(stripped);
            requiresNext = false;
            return;
        }
        boolean required = quoted || requiresNext;
        if (joinsNext) {
            Expression.Clause last = clauses.removeLast();
            List<String> alternatives = new ArrayList<>(last.alternatives());
            alternatives.add(stripped);
            clauses.add(new Expression.Clause(alternatives, last.required() || required));
        } else {
            clauses.add(new Expression.Clause(List.of(stripped), required));
        }
        joinsNext = false;
        requiresNext = false;
    }
}
