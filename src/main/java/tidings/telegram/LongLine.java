package tidings.telegram;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidings.message.Block;
import tidings.message.Span;

/** Breaks a line that is longer than a message: after a sentence, else after a word, else between two characters. */
final class LongLine {
    private LongLine() {}

    /** The pieces in order; together they are the line, but for the spaces at the breaks. */
    static List<Block.Line> split(Block.Line line, Size allowed) {
        List<Block.Line> pieces = new ArrayList<>();
        List<Span> piece = new ArrayList<>();
        for (Span span : line.spans().stream()
                .flatMap(span -> chopped(span, allowed).stream())
                .toList()) {
            piece.add(span);
            if (piece.size() > 1 && !Size.of(new Block.Line(piece)).fits(allowed)) {
                piece.removeLast();
                pieces.add(new Block.Line(piece));
                piece = new ArrayList<>(List.of(span));
            }
        }
        pieces.add(new Block.Line(piece));
        return pieces;
    }

    private static List<Span> chopped(Span span, Size allowed) {
        return switch (span) {
            case Span.Plain(var text) ->
                chop(text, allowed).stream().<Span>map(Span.Plain::new).toList();
            case Span.Bold(var text) ->
                chop(text, allowed).stream().<Span>map(Span.Bold::new).toList();
            case Span.Italic(var text) ->
                chop(text, allowed).stream().<Span>map(Span.Italic::new).toList();
            case Span.Link(var text, var url)
            when url.length() * 2 > allowed.weight() ->
                chop(text, allowed).stream().<Span>map(Span.Plain::new).toList();
            case Span.Link(var text, var url) ->
                chop(text, allowed).stream()
                        .<Span>map(t -> new Span.Link(t, url))
                        .toList();
        };
    }

    private static List<String> chop(String text, Size allowed) {
        int most = Math.max(1, Math.min(allowed.codePoints(), allowed.weight() / 2));
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.codePointCount(0, rest.length()) > most) {
            int end = breakBefore(rest, rest.offsetByCodePoints(0, most));
            pieces.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private static int breakBefore(String text, int limit) {
        List<BreakIterator> best = List.of(
                BreakIterator.getSentenceInstance(Locale.ROOT),
                BreakIterator.getLineInstance(Locale.ROOT),
                BreakIterator.getCharacterInstance(Locale.ROOT));
        for (BreakIterator breaks : best) {
            breaks.setText(text);
            int at = breaks.isBoundary(limit) ? limit : breaks.preceding(limit);
            if (at > 0) {
                return at;
            }
        }
        return limit;
    }
}
