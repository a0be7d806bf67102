package tidings.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text as feeds carry it: escaped HTML in RSS; plain, escaped or inline by {@code type} and {@code mode} in Atom 0.3
 * and 1.0 (RFC 4287, section 3.1).
 */
final class TextConstruct {
    private TextConstruct() {}

    /** As HTML. */
    static String html(Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        if (isBase64(element, type)) {
            return decoded(element.wholeText());
        }
        if (!element.children().isEmpty()) {
            return inline(element);
        }
        String text = element.wholeText().strip();
        return isPlain(element, type) ? Entities.escape(text) : text;
    }

    /** As one line of plain text. A title may be plain, escaped once or escaped twice, whatever it claims. */
    static String line(Element element) {
        return HtmlText.line(html(element));
    }

    private static boolean isPlain(Element element, String type) {
        boolean atom10 = element.tag().namespace().equalsIgnoreCase("http://www.w3.org/2005/Atom");
        return type.equals("text") || type.equals("text/plain") || (atom10 && type.isEmpty());
    }

    private static boolean isBase64(Element element, String type) {
        boolean binary =
                type.contains("/") && !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
        return element.attr("mode").equalsIgnoreCase("base64")
                || (binary && element.children().isEmpty());
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    /** Elements inside are HTML that nobody escaped; text and CDATA between them may be HTML that somebody did. */
    private static String inline(Element element) {
        StringBuilder html = new StringBuilder();
        for (Node node : element.childNodes()) {
            html.append(
                    switch (node) {
                        case CDataNode cdata -> cdata.getWholeText();
                        case TextNode text -> text.outerHtml();
                        default -> node.outerHtml();
                    });
        }
        return html.toString().strip();
    }
}
