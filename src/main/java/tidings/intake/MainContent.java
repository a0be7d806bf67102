package tidings.intake;

import java.util.HashMap;
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

    private static final String PARTS = "p, pre, td, blockquote, div, section, article, li";
    /** What a wider element must add to be the article: a share of what was there, and most of it sentences. */
    private static final double MORE = 0.1;

    private static final double PURE = 0.72;

    private final Map<Element, Double> scores = new HashMap<>();
    /** Characters in sentences of each part: it stands in all the elements around it. */
    private final Map<Element, Integer> said = new HashMap<>();

    private MainContent() {}

    /** The element, if there is any text worth the name. */
    static Optional<Element> of(Element body) {
        MainContent content = new MainContent();
        content.score(body);
        return content.scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(content::widened);
    }

    private void score(Element body) {
        for (Element element : body.select(PARTS)) {
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
        if (element.normalName().equals("p")
                || element.normalName().equals("pre")
                || element.normalName().equals("li")) {
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
        boolean isBlockOfText =
                !paragraph.normalName().equals("p") && !paragraph.normalName().equals("li");
        Element element = isBlockOfText ? paragraph : paragraph.parent();
        for (int level = 0; element != null && level < LEVELS; level++, element = element.parent()) {
            if (element.normalName().equals("html")) {
                return;
            }
            double share = points
                    / switch (level) {
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

    /** An element around it instead, where the article goes on beside it: what that adds is mostly sentences, too. */
    private Element widened(Element best) {
        Element element = best;
        double had = sentences(best);
        int length = best.text().length();
        for (Element around = best.parent();
                around != null && !around.normalName().equals("html");
                around = around.parent()) {
            double more = sentences(around) - had;
            int added = around.text().length() - length;
            if (more > MORE * had && more > PURE * added) {
                element = around;
                had += more;
                length += added;
            }
        }
        return element;
    }

    /** Characters in paragraphs that hold sentences rather than links. */
    private double sentences(Element element) {
        double sum = 0;
        for (Element part : element.select(PARTS)) {
            sum += said.computeIfAbsent(part, MainContent::said);
        }
        return sum;
    }

    private static int said(Element part) {
        String text = ownText(part);
        return text.length() >= 50 && linkDensity(part) < 0.3 ? text.length() : 0;
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
