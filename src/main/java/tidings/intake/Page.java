package tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import tidings.text.Language;

/** Reads HTML: whole pages and fragments. */
final class Page {
    private Page() {}

    /** The article of a page that was found at this address; empty where it is not known. */
    static Draft read(String html, String url) {
        Document page = Jsoup.parse(html, url);
        Optional<Language> language = Optional.of(page.select("html").attr("lang"))
                .map(Language::ofTag)
                .filter(known -> !known.equals(Language.UNKNOWN));
        Optional<String> title = Optional.of(CleanText.line(page.title())).filter(text -> !text.isEmpty());
        return new Draft(Optional.empty(), title, text(page.body()), Optional.empty(), Optional.empty(), language);
    }

    /** The paragraphs of a fragment, also of one that was escaped once too often. */
    static List<String> paragraphs(String html) {
        String once = html.contains("<") ? html : Parser.unescapeEntities(html, false);
        return text(Jsoup.parseBodyFragment(once).body());
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
