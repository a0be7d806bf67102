package tidings.message;

import java.util.List;
import java.util.stream.Collectors;

/** What stands on lines of its own. */
public sealed interface Block {
    /** One line. */
    record Line(List<Span> spans) implements Block {
        public Line {
            spans = List.copyOf(spans);
        }

        public static Line of(Span... spans) {
            return new Line(List.of(spans));
        }

        public static Line of(String text) {
            return of(new Span.Plain(text));
        }

        public String plain() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }
    }

    /** An empty line between two others. */
    record Gap() implements Block {}

    /**
     * Lines set apart, as a quotation is.
     *
     * @param folded whether only the beginning shows until the reader unfolds it
     */
    record Quote(List<Line> lines, boolean folded) implements Block {
        public Quote {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("A quote needs a line.");
            }
        }
    }
}
