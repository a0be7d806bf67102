package tidings.telegram;

import java.util.ArrayList;
import java.util.List;
import tidings.message.Block;
import tidings.message.RichText;

/**
 * Splits a text that is too large for one message: between blocks where it can, else within a quote between its lines,
 * else within a line between its sentences. Nothing is cut off, and each part is a whole tree of its own.
 */
final class Parts {
    private final Size allowed;
    private final List<RichText> parts = new ArrayList<>();
    private List<Block> current = new ArrayList<>();

    private Parts(Size allowed) {
        this.allowed = allowed;
    }

    static List<RichText> of(RichText text, Size allowed) {
        Parts parts = new Parts(allowed);
        text.blocks().forEach(parts::add);
        parts.finish();
        return parts.parts;
    }

    private void add(Block block) {
        if (fits(block)) {
            current.add(block);
            return;
        }
        switch (block) {
            case Block.Gap() -> finish();
            case Block.Line line -> addOnItsOwn(line);
            case Block.Quote quote -> addOnItsOwn(quote);
        }
    }

    private void addOnItsOwn(Block.Line line) {
        finish();
        if (fits(line)) {
            current.add(line);
        } else {
            LongLine.split(line, allowed).forEach(this::addPiece);
        }
    }

    private void addPiece(Block.Line piece) {
        if (!fits(piece)) {
            finish();
        }
        current.add(piece);
    }

    private void addOnItsOwn(Block.Quote quote) {
        finish();
        if (fits(quote)) {
            current.add(quote);
            return;
        }
        List<Block.Line> lines = new ArrayList<>();
        for (Block.Line line :
                quote.lines().stream().flatMap(line -> pieces(line).stream()).toList()) {
            List<Block.Line> longer = new ArrayList<>(lines);
            longer.add(line);
            if (!lines.isEmpty()
                    && !Size.of(new Block.Quote(longer, quote.folded())).fits(allowed)) {
                current.add(new Block.Quote(lines, quote.folded()));
                finish();
                lines = new ArrayList<>();
            }
            lines.add(line);
        }
        current.add(new Block.Quote(lines, quote.folded()));
    }

    /** A line within a quote counts double: as text and as part of the quote's entity. */
    private List<Block.Line> pieces(Block.Line line) {
        return Size.of(new Block.Quote(List.of(line), false)).fits(allowed)
                ? List.of(line)
                : LongLine.split(line, allowed.half());
    }

    private boolean fits(Block block) {
        List<Block> longer = new ArrayList<>(current);
        longer.add(block);
        return Size.of(longer).fits(allowed);
    }

    private void finish() {
        while (!current.isEmpty() && current.getFirst() instanceof Block.Gap) {
            current.removeFirst();
        }
        while (!current.isEmpty() && current.getLast() instanceof Block.Gap) {
            current.removeLast();
        }
        if (!current.isEmpty()) {
            parts.add(new RichText(current));
        }
        current = new ArrayList<>();
    }
}
