package tidings.telegram;

import java.util.List;
import tidings.message.Block;
import tidings.message.Span;

/**
 * How much of Telegram's allowance for one message a text takes.
 *
 * @param codePoints of the text after parsing, 4096 allowed
 * @param entities bold runs, links, quotes: beyond 100 they are silently dropped
 * @param weight characters within entities with those of their urls; beyond about 9,500 the message is refused
 */
record Size(int codePoints, int entities, int weight) {
    static final Size NOTHING = new Size(0, 0, 0);
    static final Size ALLOWED = new Size(4096, 100, 9_000);

    static Size of(List<? extends Block> blocks) {
        int lineEnds = Math.max(0, blocks.size() - 1);
        return blocks.stream().map(Size::of).reduce(new Size(lineEnds, 0, 0), Size::plus);
    }

    static Size of(Block block) {
        return switch (block) {
            case Block.Gap() -> NOTHING;
            case Block.Line line -> line.spans().stream().map(Size::of).reduce(NOTHING, Size::plus);
            case Block.Quote(var lines, var ignored) -> {
                Size inner = of(lines);
                yield new Size(inner.codePoints, inner.entities + 1, inner.weight + inner.codePoints);
            }
        };
    }

    private static Size of(Span span) {
        int length = span.text().codePointCount(0, span.text().length());
        return switch (span) {
            case Span.Plain ignored -> new Size(length, 0, 0);
            case Span.Bold ignored -> new Size(length, 1, length);
            case Span.Italic ignored -> new Size(length, 1, length);
            case Span.Link(var ignored, var url) -> new Size(length, 1, length + url.length());
        };
    }

    Size plus(Size other) {
        return new Size(codePoints + other.codePoints, entities + other.entities, weight + other.weight);
    }

    boolean fits(Size allowance) {
        return codePoints <= allowance.codePoints && entities <= allowance.entities && weight <= allowance.weight;
    }

    /** Half of it, for a message that was refused as too large although it should not have been. */
    Size half() {
        return new Size(codePoints / 2, entities / 2, weight / 2);
    }
}
