package tidings.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tidings.feed.FeedItem.Enclosure;
import tidings.intake.DateField;

/** One {@code item} or {@code entry}. */
final class XmlItem {
    private final Element element;
    private final Fields fields;
    private final Links links;
    private final DateField.Order order;

    XmlItem(Element element, Links links, DateField.Order order) {
        this.element = element;
        this.fields = new Fields(element);
        this.links = links;
        this.order = order;
    }

    FeedItem read() {
        String title = title();
        String url = links.ofItem(element, fields);
        String summary = summary();
        String content = fields.html("content:encoded", "content", "xhtml:body", "body", "fullitem", "xhtml:div");
        return new FeedItem(
                ItemId.of(id(), url, title, summary + content),
                url,
                title,
                summary,
                content,
                published(),
                updated(),
                People.of(fields, "author", "dc:creator", "dc:author", "itunes:author", "dc:contributor"),
                enclosures(),
                categories());
    }

    private String title() {
        String title = fields.line("title", "dc:title", "media:title", "itunes:title");
        return title.isEmpty() ? HtmlText.line(element.attr("title")) : title;
    }

    private String summary() {
        return fields.html(
                "description",
                "summary",
                "abstract",
                "dc:description",
                "dcterms:abstract",
                "itunes:summary",
                "media:description");
    }

    private String id() {
        String written = fields.text("guid", "id", "dc:identifier");
        return written.isEmpty() ? element.attr("rdf:about") : written;
    }

    private Optional<Instant> published() {
        return fields.date(
                order,
                "pubdate",
                "published",
                "issued",
                "dcterms:issued",
                "dc:date",
                "created",
                "dcterms:created",
                "date");
    }

    private Optional<Instant> updated() {
        return fields.date(order, "updated", "modified", "dcterms:modified")
                .or(() -> DateField.read(element.attr("lastmod"), order));
    }

    private List<Enclosure> enclosures() {
        Stream<Enclosure> rss = fields.all("enclosure", "media:content")
                .map(file ->
                        new Enclosure(links.absolute(file, file.attr("url")), file.attr("type"), file.attr("length")));
        Stream<Enclosure> atom = fields.all("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("enclosure"))
                .map(link ->
                        new Enclosure(links.absolute(link, link.attr("href")), link.attr("type"), link.attr("length")));
        return Stream.concat(rss, atom)
                .filter(file -> !file.url().isBlank())
                .distinct()
                .toList();
    }

    private List<String> categories() {
        return fields.all("category", "dc:subject", "media:category", "itunes:keywords")
                .map(category -> category.hasAttr("label")
                        ? category.attr("label")
                        : category.hasAttr("term") ? category.attr("term") : category.wholeText())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
