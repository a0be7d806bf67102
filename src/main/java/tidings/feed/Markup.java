package tidings.feed;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tidings.intake.Tags;

/** XML as feeds really write it, made into a tree: unclosed, with bare ampersands, HTML entities, control characters. */
final class Markup {
    /** Real feeds stay under 40; a deeper element is read as if it stood beside the last one allowed. */
    private static final int MAX_DEPTH = 200;
    /** Feeds with a thousand items have a tenth of it; the items behind it are left out. */
    private static final int MOST_TAGS = 250_000;

    private Markup() {}

    /** Document type and processing instructions are cut out unread: no entity is ever declared, none expanded. */
    static Document parse(String text) {
        Parser parser = Parser.xmlParser();
        parser.setMaxDepth(MAX_DEPTH);
        return parser.parseInput(Tags.first(withoutDoctype(legal(text)), MOST_TAGS), "");
    }

    /** Without the characters that XML 1.0 forbids. */
    private static String legal(String text) {
        int bad = firstIllegal(text, 0);
        if (bad < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        while (bad >= 0) {
            clean.append(text, from, bad);
            from = bad + 1;
            bad = firstIllegal(text, from);
        }
        return clean.append(text, from, text.length()).toString();
    }

    private static int firstIllegal(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c >= 0xFFFE) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutDoctype(String text) {
        int start = indexOfDoctype(text);
        return start < 0 ? text : text.substring(0, start) + text.substring(endOfDoctype(text, start));
    }

    /** Only a declaration in front of the first element counts: the words may well stand inside an article. */
    private static int indexOfDoctype(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
                return at;
            }
            String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? ">" : "";
            int closed = end.isEmpty() ? -1 : text.indexOf(end, at);
            at = closed < 0 ? -1 : text.indexOf('<', closed);
        }
        return -1;
    }

    /** Behind the closing bracket; quotes and an internal subset in square brackets may hold others. */
    private static int endOfDoctype(String text, int start) {
        char quote = 0;
        int open = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                open++;
            } else if (c == ']') {
                open--;
            } else if (c == '>' && open <= 0) {
                return i + 1;
            }
        }
        // Unclosed: the first element begins somewhere, and the rest is noise that the parser skips.
        int root = text.toLowerCase(Locale.ROOT).indexOf("<rss", start);
        return root < 0 ? text.length() : root;
    }
}
