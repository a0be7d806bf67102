package tidings.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;

/** Random trees of hostile text. */
final class RandomText {
    private static final String[] PIECES = {
        "a",
        "word",
        " ",
        ". ",
        "<",
        ">",
        "&",
        "&lt;",
        "\"",
        "'",
        "</b>",
        "<b>",
        "Überprüfung",
        "ё",
        "є",
        "漢字",
        "😀",
        "👨‍👩‍👧",
        "\u202e",
        "\u200b",
        "\ud800",
        "\n",
        "\t",
        "¹",
        "e\u0301"
    };

    private RandomText() {}

    static RichText tree(Random random, int blocks, int pieces) {
        List<Block> tree = new ArrayList<>();
        for (int i = random.nextInt(1, blocks); i > 0; i--) {
            tree.add(block(random, pieces));
        }
        tree.add(Block.Line.of("end"));
        return new RichText(tree);
    }

    private static Block block(Random random, int pieces) {
        return switch (random.nextInt(4)) {
            case 0 -> new Block.Gap();
            case 1 -> {
                List<Block.Line> lines = new ArrayList<>();
                for (int i = random.nextInt(1, 5); i > 0; i--) {
                    lines.add(line(random, pieces));
                }
                yield new Block.Quote(lines, random.nextBoolean());
            }
            default -> line(random, pieces);
        };
    }

    private static Block.Line line(Random random, int pieces) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            String text = text(random, random.nextInt(1, Math.max(2, pieces / 4)));
            spans.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Span.Bold(text);
                        case 1 -> new Span.Italic(text);
                        case 2 -> new Span.Link(text, "https://example.org/" + "p".repeat(random.nextInt(200)));
                        default -> new Span.Plain(text);
                    });
        }
        return new Block.Line(spans);
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
