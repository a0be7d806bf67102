package tidings.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of a text: “ ”, „ “, « », " ", and ' ' where they cannot be apostrophes. A quotation ends with its
 * paragraph, and runs on where the next one begins with such a mark again.
 */
final class Quotes {
    private record Span(int open, int close) {}

    private final List<Span> spans = new ArrayList<>();

    Quotes(String text) {
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '\n') {
                if (open >= 0 && runsOn(text, open, at)) {
                    spans.add(new Span(open, at));
                }
                open = -1;
            } else if (open < 0 && opens(text, at)) {
                open = at;
            } else if (open >= 0 && closes(text, open, at)) {
                spans.add(new Span(open, at));
                open = -1;
            }
        }
    }

    private static boolean runsOn(String text, int open, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == text.charAt(open);
    }

    private static boolean opens(String text, int at) {
        boolean room = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean full = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return room && full && "\"“„«'‘".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean closes(String text, int open, int at) {
        char mark = text.charAt(at);
        boolean wordNext = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (text.charAt(open)) {
            case '“' -> mark == '”';
            case '„' -> mark == '“' || mark == '”';
            case '«' -> mark == '»';
            case '\'' -> mark == '\'' && !wordNext;
            case '‘' -> mark == '’' && !wordNext;
            default -> mark == '"' && !Character.isWhitespace(text.charAt(at - 1));
        };
    }

    boolean contains(int place) {
        for (Span span : spans) { // asked for every word of an article
            if (span.open <= place && place <= span.close) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation runs on over this place: it opens before and closes behind. */
    boolean crosses(int place) {
        return spans.stream().anyMatch(span -> span.open < place && place <= span.close);
    }

    /** The longest quotation in the range, in UTF-16 units. */
    int longestIn(int start, int end) {
        return spans.stream()
                .filter(span -> span.open >= start && span.open < end)
                .mapToInt(span -> Math.min(span.close, end) - span.open)
                .max()
                .orElse(0);
    }
}
