package tidings.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The plain text of HTML. */
final class HtmlText {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\s\\u200B\\uFEFF]+");
    private static final Pattern MARKUP = Pattern.compile("[<&]");
    /** Markup that is still there after one reading: it was escaped twice. */
    private static final Pattern ESCAPED = Pattern.compile(
            "(?i)</?(p|br|b|i|em|strong|a|div|span|img|ul|li)\\b[^>]*>|&(#\\d+|#x\\p{XDigit}+|[a-z]{2,8});");

    private HtmlText() {}

    /** Everything on one line, with single spaces. */
    static String line(String html) {
        return BLANKS.matcher(paragraphs(html)).replaceAll(" ").strip();
    }

    /** Paragraphs separated by line ends; scripts, styles and forms are left out. */
    static String paragraphs(String html) {
        String once = read(html);
        return ESCAPED.matcher(once).find() ? read(once) : once;
    }

    private static String read(String html) {
        if (!MARKUP.matcher(html).find()) {
            return tidy(html.replaceAll("\\s*\\n\\s*\\n\\s*", "\u0000")
                    .replaceAll("\\s+", " ")
                    .replace('\u0000', '\n'));
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, noscript, template, form, iframe, button").remove();
        StringBuilder text = new StringBuilder(html.length());
        body.traverse(new Lines(text));
        return tidy(text.toString());
    }

    private static String tidy(String text) {
        return text.lines()
                .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .reduce((all, line) -> all + "\n" + line)
                .orElse("");
    }

    private record Lines(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words ->
                    text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
                case Element element when breaks(element) -> text.append('\n');
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
                text.append('\n');
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }
    }
}
