package tidings.telegram;

import java.util.List;
import java.util.stream.Collectors;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;

/**
 * Writes rich text in Telegram's HTML style. Only {@code & < > "} have to be escaped; it is all that the server decodes
 * (tdlib/td, MessageEntity.cpp).
 */
final class TelegramHtml {
    private TelegramHtml() {}

    static String of(RichText text) {
        return text.blocks().stream().map(TelegramHtml::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Line line -> line(line);
            case Block.Gap() -> "";
            case Block.Quote(var lines, var folded) ->
                (folded ? "<blockquote expandable>" : "<blockquote>")
                        + lines.stream().map(TelegramHtml::line).collect(Collectors.joining("\n"))
                        + "</blockquote>";
        };
    }

    private static String line(Block.Line line) {
        List<Span> spans = line.spans();
        return spans.stream().map(TelegramHtml::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Plain(var text) -> escaped(text);
            case Span.Bold(var text) -> "<b>" + escaped(text) + "</b>";
            case Span.Italic(var text) -> "<i>" + escaped(text) + "</i>";
            case Span.Link(var text, var url) -> "<a href=\"" + escaped(url) + "\">" + escaped(text) + "</a>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
