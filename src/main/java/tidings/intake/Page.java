package tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads HTML: whole pages and fragments. */
final class Page {
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)(?:<|&lt;)/?(?:p|br|div|span|ul|li|h[1-6]|a|b|i|em|strong|img|blockquote|table)\\b[^<>]{0,500}(?:>|&gt;)");

    /** A character that exports write as a reference in texts without any markup: "R&amp;B". */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)&(?:amp|quot|apos|nbsp|lt|gt|laquo|raquo|mdash|ndash|hellip|[lr][sd]quo|#\\d{2,6}|#x\\p{XDigit}{2,5});");

    /** Real pages stay far below; each level may cost as much as all that stands in it. */
    private static final int MAX_DEPTH = 100;
    /** And have a tenth of these. */
    private static final int MOST_TAGS = 100_000;

    private Page() {}

    /** A page as a tree; a deeper element is read as if it stood beside the last one allowed. */
    static Document parse(String html, String url) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(MAX_DEPTH);
        return parser.parseInput(Tags.first(html, MOST_TAGS), url);
    }

    /** The article of a page that was found at this address; empty where it is not known. */
    static Draft read(String html, String url) {
        Document page = parse(html, url);
        PageFacts facts = PageFacts.of(page);
        Boilerplate.removeInvisible(page);
        List<String> all = text(page.body());
        Boilerplate.removeUnlikely(page.body());
        List<String> paragraphs = MainContent.of(page.body())
                .map(content -> ArticleText.of(content, facts.title()))
                .filter(found -> !found.isEmpty())
                .orElse(all);
        if (isLonger(facts.articleBody(), paragraphs)) {
            paragraphs = paragraphs(facts.articleBody().orElseThrow()).stream()
                    .filter(line -> SeeAlso.heading(line).isEmpty())
                    .toList();
        }
        return new Draft(facts.url(), facts.title(), paragraphs, facts.published(), Optional.empty(), facts.language());
    }

    /** Whether the text for machines has much that was not found in the page, which a script may draw. */
    private static boolean isLonger(Optional<String> articleBody, List<String> paragraphs) {
        int found = paragraphs.stream().mapToInt(String::length).sum();
        return articleBody.filter(body -> body.length() > found * 1.3).isPresent();
    }

    /** The paragraphs of a text that may be plain, or HTML, or HTML that was escaped once too often. */
    static List<String> paragraphs(String text) {
        if (!MARKUP.matcher(text).find()) {
            return CleanText.lines(REFERENCE.matcher(text).find() ? Parser.unescapeEntities(text, false) : text);
        }
        String html = text.contains("<") ? text : Parser.unescapeEntities(text, false);
        return text(parse(html, "").body());
    }

    /** The text of an element, a line for each block. */
    static List<String> text(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replace('\n', ' '));
                } else if (breaks(node)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    text.append('\n');
                }
            }
        });
        return new ArrayList<>(CleanText.lines(text.toString()));
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }
}
