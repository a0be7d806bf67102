package tidings.feed;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The plain text of HTML. */
final class HtmlText {
    private static final Pattern MARKUP = Pattern.compile("[<&]");
    /** Markup that is still there after one reading: it was escaped twice. */
    private static final Pattern ESCAPED = Pattern.compile(
            "(?i)</?(p|br|b|i|em|strong|a|div|span|img|ul|li)\\b[^>]*>|&(#\\d+|#x\\p{XDigit}+|[a-z]{2,8});");

    private HtmlText() {}

    /** Everything on one line, with single spaces. */
    static String line(String html) {
        return singleSpaced(paragraphs(html)).strip();
    }

    /** Paragraphs separated by line ends; scripts, styles and forms are left out. */
    static String paragraphs(String html) {
        String once = read(html);
        boolean mayBe = once.indexOf('<') >= 0 || once.indexOf('&') >= 0;
        return mayBe && ESCAPED.matcher(once).find() ? read(once) : once;
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
                .map(line -> singleSpaced(line).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Every run of blanks is one space. Characters are looked at one by one: a pattern takes a quarter of a feed's time. */
    private static String singleSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                spaced.append(c);
            } else if (!blank) {
                spaced.append(' ');
            }
            blank = isBlank(c);
        }
        return spaced.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u200B'
                || c == '\uFEFF'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private record Lines(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words -> text.append(singleSpaced(words.getWholeText()));
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
