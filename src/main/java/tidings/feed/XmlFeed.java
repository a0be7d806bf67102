package tidings.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tidings.feed.FeedDocument.Format;
import tidings.intake.DateField;
import tidings.text.Language;

/** RSS, Atom and CDF in one mapping: they differ in names and in where things stand, not in what they say. */
final class XmlFeed {
    private final Element root;
    private final Links links;

    XmlFeed(Element root, String address) {
        this.root = root;
        this.links = new Links(address);
    }

    FeedDocument read() {
        Element channel = channel();
        Fields fields = new Fields(channel);
        String link = links.ofFeed(channel, fields);
        String language = language(channel, fields);
        List<Element> descendants = descendants();
        DateField.Order order = DateOrder.of(descendants, language);
        return new FeedDocument(
                Names.of(root).equals("feed") ? Format.ATOM : Format.RSS,
                fields.line("title", "dc:title").isEmpty() ? channel.attr("title") : fields.line("title", "dc:title"),
                link,
                fields.html(
                        "description",
                        "subtitle",
                        "tagline",
                        "itunes:summary",
                        "itunes:subtitle",
                        "dc:description",
                        "abstract"),
                Language.ofTag(language),
                People.of(fields, "managingeditor", "author", "dc:creator", "dc:author", "itunes:author", "webmaster"),
                fields.date(order, "updated", "modified", "lastbuilddate", "pubdate", "dc:date", "dcterms:modified"),
                items(descendants, order));
    }

    /** In RDF the channel stands beside the items, in CDF it is the root. */
    private Element channel() {
        return switch (Names.of(root)) {
            case "feed", "channel" -> root;
            default ->
                Stream.concat(root.children().stream(), root.getAllElements().stream())
                        .filter(element -> Names.of(element).equals("channel"))
                        .findFirst()
                        .orElse(root);
        };
    }

    private List<FeedItem> items(List<Element> descendants, DateField.Order order) {
        List<FeedItem> items = new ArrayList<>();
        for (Element element : descendants) {
            String name = Names.of(element);
            if (items.size() < FeedDocument.MOST_ITEMS
                    && (name.equals("item") || name.equals("entry"))
                    && !element.hasAttr("rdf:resource")) {
                items.add(new XmlItem(element, links, order).read());
            }
        }
        return items;
    }

    private List<Element> descendants() {
        List<Element> all = root.getAllElements();
        return all.subList(1, all.size());
    }

    /** Its tag; empty where the feed names none. */
    private static String language(Element channel, Fields fields) {
        String named = fields.text("language", "dc:language");
        return named.isBlank() ? xmlLang(channel).orElse("") : named;
    }

    private static Optional<String> xmlLang(Element channel) {
        return Stream.iterate(channel, element -> element != null, Element::parent)
                .map(element -> element.attr("xml:lang"))
                .filter(lang -> !lang.isBlank())
                .findFirst();
    }
}
