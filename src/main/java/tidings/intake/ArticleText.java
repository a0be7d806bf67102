package tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The article's paragraphs, out of the element that holds it. */
final class ArticleText {
    private static final Set<String> LISTS = Set.of(
            "ul", "ol", "dl", "table", "div", "section", "p", "figure", "header", "form", "h2", "h3", "h4", "h5", "h6");
    /** A paragraph of links only, such as "Read more: …". */
    private static final double LINKS = 0.6;

    private ArticleText() {}

    /** The paragraphs. The element is taken apart on the way. */
    static List<String> of(Element content, Optional<String> title) {
        List<String> leads = leads(content);
        content.select("figcaption, figure, h1, time, address, sup.reference").stream()
                .filter(element -> !element.equals(content))
                .toList()
                .forEach(Element::remove);
        removeLinkLists(content);
        List<String> lines = Page.text(content).stream()
                .filter(line -> title.filter(line::equalsIgnoreCase).isEmpty())
                .filter(line -> SeeAlso.heading(line).isEmpty())
                .toList();
        int end = lines.size();
        while (end > 1 && (isLabel(lines.get(end - 1)) || ClosingLine.is(lines.get(end - 1)))) {
            end--;
        }
        List<String> body = lines.subList(0, end);
        return Stream.concat(leads.stream().filter(lead -> !body.contains(lead)), body.stream())
                .toList();
    }

    /** "Comments", "Tags", "Share this": what is left behind the last sentence. */
    private static boolean isLabel(String line) {
        return line.length() < 16 && !RepeatedBody.endsSentence(line);
    }

    /** Sentences that stand in front of the content inside the same article: outlets set their leads apart. */
    private static List<String> leads(Element content) {
        List<String> leads = new ArrayList<>();
        for (Element element = content; !element.normalName().matches("article|main|body|html"); ) {
            Element parent = element.parent();
            if (parent == null) {
                break;
            }
            for (Element before : parent.children().subList(0, element.elementSiblingIndex())) {
                if (isLead(before)) {
                    leads.add(CleanText.line(before.text()));
                }
            }
            element = parent;
        }
        return leads.reversed();
    }

    private static boolean isLead(Element element) {
        String text = element.text();
        return text.length() >= 60
                && text.length() <= 700
                && RepeatedBody.endsSentence(text)
                && MainContent.linkDensity(element) < 0.1
                && element.normalName().matches("p|h2|h3|h4|strong|div");
    }

    private static void removeLinkLists(Element content) {
        for (Element element : content.select("*").reversed()) {
            if (!element.equals(content) && LISTS.contains(element.normalName()) && isLinkList(element)) {
                element.remove();
            }
        }
    }

    private static boolean isLinkList(Element element) {
        int length = element.text().length();
        double density = MainContent.linkDensity(element);
        return length > 0 && density > LINKS && length < 1_000 && !endsSentence(element);
    }

    private static boolean endsSentence(Element element) {
        return element.text().matches("(?s).*[.!?…]\"?$")
                && element.normalName().equals("p");
    }
}
