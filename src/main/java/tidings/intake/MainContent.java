package tidings.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Finds the element that holds the article: paragraphs give points to the elements around them, links take them away.
 * The way of scoring is that of Arc90's Readability (2010), as Mozilla keeps it.
 */
final class MainContent {
    private static final Pattern COMMA = Pattern.compile("[,،﹐︐︑⹁⸲，、;]");
    /** Shorter paragraphs give no points. Characters. */
    private static final int SHORT = 25;
    /** How far up the points go. */
    private static final int LEVELS = 4;

    private final Map<Element, Double> scores = new IdentityHashMap<>();

    private MainContent() {}

    /** The element, if there is any text worth the name. */
    static Optional<Element> of(Element body) {
        MainContent content = new MainContent();
        content.score(body);
        return content.scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(best -> content.widened(best));
    }

    private void score(Element body) {
        for (Element element : body.select("p, pre, td, blockquote, div, section, article, li")) {
            String text = ownText(element);
            if (text.length() >= SHORT) {
                long commas = COMMA.matcher(text).results().count();
                spread(element, 1 + commas + Math.min(text.length() / 100.0, 3));
            }
        }
        scores.replaceAll((element, score) -> score * (1 - linkDensity(element)));
    }

    /** The text of a paragraph element whole, of others only what stands in them outside of blocks. */
    private static String ownText(Element element) {
        if (element.normalName().equals("p") || element.normalName().equals("pre") || element.normalName().equals("li")) {
            return element.text();
        }
        StringBuilder own = new StringBuilder();
        element.childNodes().forEach(node -> {
            if (node instanceof TextNode text) {
                own.append(text.text());
            } else if (node instanceof Element inline && !inline.isBlock()) {
                own.append(inline.text());
            }
        });
        return own.toString().strip();
    }

    private void spread(Element paragraph, double points) {
        boolean isBlockOfText = !paragraph.normalName().equals("p") && !paragraph.normalName().equals("li");
        Element element = isBlockOfText ? paragraph : paragraph.parent();
        for (int level = 0; element != null && level < LEVELS; level++, element = element.parent()) {
            if (element.normalName().equals("html")) {
                return;
            }
            double share = points / switch (level) {
                case 0 -> 1.0;
                case 1 -> 2.0;
                default -> level * 3.0;
            };
            scores.merge(element, initial(element) + share, (old, ignored) -> old + share);
        }
    }

    private static double initial(Element element) {
        return switch (element.normalName()) {
            case "article", "main" -> 10;
            case "div", "section" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "ol", "ul", "dl", "li", "form" -> -3;
            case "th", "h1", "h2", "h3", "h4" -> -5;
            default -> 0;
        };
    }

    /** The parent instead, where the article goes on beside the best element: other parts of it scored well, too. */
    private Element widened(Element best) {
        double top = scores.getOrDefault(best, 0.0);
        Element element = best;
        for (Element parent = best.parent(); parent != null && scores.containsKey(parent); parent = parent.parent()) {
            List<Element> strong = new ArrayList<>();
            for (Element child : parent.children()) {
                if (scores.getOrDefault(child, 0.0) > Math.max(10, top * 0.2) || isLongParagraph(child)) {
                    strong.add(child);
                }
            }
            if (strong.size() < 2) {
                break;
            }
            element = parent;
        }
        return element;
    }

    private static boolean isLongParagraph(Element element) {
        return element.normalName().equals("p") && element.text().length() > 80 && linkDensity(element) < 0.25;
    }

    static double linkDensity(Element element) {
        int length = element.text().length();
        if (length == 0) {
            return 0;
        }
        Elements links = element.select("a");
        return links.stream().mapToInt(link -> link.text().length()).sum() / (double) length;
    }
}
