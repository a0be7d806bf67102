package tidings.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.message.Block;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.message.Span;

/** Writes rich text for a terminal: quotes are indented, links show their address. */
final class ConsoleText {
    private ConsoleText() {}

    static String of(RichText text, Keyboard buttons, int firstButton) {
        Stream<String> lines = text.blocks().stream().flatMap(ConsoleText::lines);
        return Stream.concat(lines, labels(buttons, firstButton)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Line line -> Stream.of(line(line.spans(), false));
            case Block.Gap() -> Stream.of("");
            case Block.Quote(var lines, var ignored) -> lines.stream().map(line -> "  " + line(line.spans(), true));
        };
    }

    private static String line(List<Span> spans, boolean withAddresses) {
        return spans.stream()
                .map(span -> switch (span) {
                    case Span.Link(var label, var url) -> withAddresses ? label + " <" + url + ">" : label;
                    case Span.Plain(var words) -> words;
                    case Span.Bold(var words) -> words;
                    case Span.Italic(var words) -> words;
                })
                .collect(Collectors.joining());
    }

    private static Stream<String> labels(Keyboard buttons, int first) {
        if (buttons.isEmpty()) {
            return Stream.of();
        }
        StringBuilder row = new StringBuilder();
        int n = first;
        for (var button : buttons.rows().stream().flatMap(List::stream).toList()) {
            row.append("[#").append(n++).append(' ').append(button.label()).append("] ");
        }
        return Stream.of(row.toString().strip());
    }
}
