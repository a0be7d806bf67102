package tidings.feed;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The plain text of HTML. */
final class HtmlText {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\s*\\n\\s*\\n\\s*");
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
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return plain(html);
        }
        StringBuilder text = new StringBuilder(html.length());
        Jsoup.parseBodyFragment(html).body().filter(new Lines(text));
        return tidy(text.toString());
    }

    private static String plain(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\u0000') < 0
                ? singleSpaced(text).strip()
                : tidy(EMPTY_LINE
                        .matcher(text)
                        .replaceAll("\u0000")
                        .replace('\n', ' ')
                        .replace('\r', ' ')
                        .replace('\u0000', '\n'));
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
        if (c < 0x7F) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c == '\u200B' || c == '\uFEFF' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private record Lines(StringBuilder text) implements NodeFilter {
        private static final Set<String> UNREAD =
                Set.of("script", "style", "noscript", "template", "form", "iframe", "button");

        @Override
        public FilterResult head(Node node, int depth) {
            switch (node) {
                case TextNode words -> add(words.getWholeText());
                case Element element
                when UNREAD.contains(element.normalName()) -> {
                    return FilterResult.SKIP_ENTIRELY;
                }
                case Element element when breaks(element) -> text.append('\n');
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                text.append(isBlank(c) ? ' ' : c);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
                text.append('\n');
            }
            return FilterResult.CONTINUE;
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }
    }
}
