package tidings.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a message as a tree: blocks of lines, lines of spans. Each channel has one writer that renders it. */
public record RichText(List<Block> blocks) {
    public RichText {
        blocks = List.copyOf(blocks);
    }

    public static RichText of(Block... blocks) {
        return new RichText(List.of(blocks));
    }

    /** Unmarked text; its line ends stay line ends. */
    public static RichText plain(String text) {
        return new RichText(text.lines()
                .<Block>map(line -> line.isBlank() ? new Block.Gap() : Block.Line.of(line))
                .toList());
    }

    public RichText and(Block... more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(List.of(more));
        return new RichText(all);
    }

    /** What remains without any markup, for consoles and as the last resort; link addresses are not shown. */
    public String plain() {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Line line -> Stream.of(line.plain());
                    case Block.Gap() -> Stream.of("");
                    case Block.Quote(var lines, var ignored) -> lines.stream().map(Block.Line::plain);
                })
                .collect(Collectors.joining("\n"));
    }
}
