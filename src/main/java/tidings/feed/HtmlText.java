package tidings.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import tidings.intake.Tags;

/** The plain text of HTML. */
final class HtmlText {
    /** Real articles stay far below; each level may cost as much as all that stands in it. */
    private static final int MAX_DEPTH = 100;

    private static final int MOST_TAGS = 20_000;
    /** Markup that is still there after one reading: it was escaped twice. No character is looked at for two tags. */
    private static final Pattern ESCAPED = Pattern.compile(
            "(?i)</?(p|br|b|i|em|strong|a|div|span|img|ul|li)\\b[^<>]*+>|&(#\\d++|#x\\p{XDigit}++|[a-z]{2,8});");

    /** Where a word may not be broken, and where it may: zero-width space, word joiner, byte order mark. */
    private static final String HIDDEN = "\u200B\u2060\uFEFF";

    private static final char FIRST_HIDDEN = '\u200B';
    /** The same, inside a word. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final char NO_BREAK_SPACE = '\u00A0';
    /** The next blank after it, behind the letters of most languages. */
    private static final char OGHAM_SPACE = '\u1680';

    private HtmlText() {}

    /** Everything on one line, with single spaces. */
    static String line(String html) {
        return String.join(" ", lines(html));
    }

    /** Paragraphs, none of them empty; scripts, styles, forms and whose a picture is are left out. */
    static List<String> lines(String html) {
        List<String> once = read(html);
        boolean mayBe = once.stream().anyMatch(HtmlText::mayHaveMarkup);
        String text = mayBe ? String.join("\n", once) : "";
        return ESCAPED.matcher(text).find() ? read(text) : once;
    }

    private static boolean mayHaveMarkup(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    }

    private static List<String> read(String html) {
        if (!mayHaveMarkup(html)) {
            return tidy(html.indexOf('\n') < 0 ? html : joined(html));
        }
        StringBuilder text = new StringBuilder(html.length());
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(MAX_DEPTH);
        parser.parseFragmentInput(Tags.first(html, MOST_TAGS), new Element("body"), "")
                .forEach(node -> node.filter(new Lines(text)));
        return tidy(text.toString());
    }

    /** In plain text only an empty line ends a paragraph. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (String line : text.split("\n")) {
            joined.append(line.isBlank() ? "\n" : line.replace('\r', ' ') + " ");
        }
        return joined.toString();
    }

    /**
     * The lines, every run of blanks in them one space. Characters are looked at one by one: patterns take a quarter of a
     * feed's time.
     */
    private static List<String> tidy(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                end(line, lines);
                blank = false;
            } else if (isBlank(c)) {
                blank = true;
            } else if (!isHidden(c, text, i)) {
                if (blank && !line.isEmpty()) {
                    line.append(' ');
                }
                line.append(c);
                blank = false;
            }
        }
        end(line, lines);
        return lines;
    }

    private static boolean isHidden(char c, String text, int at) {
        if (c < SOFT_HYPHEN) {
            return false;
        }
        return (c >= FIRST_HIDDEN && HIDDEN.indexOf(c) >= 0)
                || (c == SOFT_HYPHEN
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at - 1))
                        && Character.isLetter(text.charAt(at + 1)));
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private static boolean isBlank(char c) {
        if (c < OGHAM_SPACE) {
            return c == ' ' || (c >= '\t' && c <= '\r') || c == NO_BREAK_SPACE;
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private record Lines(StringBuilder text) implements NodeFilter {
        private static final Set<String> UNREAD =
                Set.of("script", "style", "noscript", "template", "form", "iframe", "button");

        @Override
        public FilterResult head(Node node, int depth) {
            switch (node) {
                case TextNode words -> add(words.getWholeText());
                case Element element
                when UNREAD.contains(element.normalName()) || isCredit(element) -> {
                    return FilterResult.SKIP_ENTIRELY;
                }
                case Element element when breaks(element) -> text.append('\n');
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        /** In HTML the end of a line is a blank; how many there are is looked at in the end. */
        private void add(String words) {
            text.append(words.replace('\n', ' ').replace('\r', ' '));
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
                text.append('\n');
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isCredit(Element element) {
            return element.normalName().equals("figcaption") && Credit.isAll(element.text());
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }
    }
}
