package tidings.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Entities;
import tidings.feed.FeedDocument.Format;
import tidings.feed.FeedItem.Enclosure;
import tidings.feed.FeedReader.Reading;
import tidings.intake.DateField;
import tidings.text.Language;

/** JSON Feed, versions 1.0 and 1.1 (jsonfeed.org). */
record JsonFeed(JsonNode root, String address) {
    Reading read() {
        if (!root.path("items").isArray()) {
            return new Reading.NotAFeed("This is JSON, but not a JSON Feed: it has no list of items.");
        }
        return new Reading.Parsed(new FeedDocument(
                Format.JSON,
                HtmlText.line(text(root, "title")),
                absolute(text(root, "home_page_url")),
                Entities.escape(text(root, "description")),
                Language.ofTag(text(root, "language")),
                authors(root),
                Optional.empty(),
                elements(root, "items")
                        .filter(JsonNode::isObject)
                        .limit(FeedDocument.MOST_ITEMS)
                        .map(this::item)
                        .toList()));
    }

    private FeedItem item(JsonNode item) {
        String url = absolute(first(item, "url", "external_url"));
        String title = HtmlText.line(text(item, "title"));
        String html = text(item, "content_html");
        String content = html.isEmpty() ? Entities.escape(text(item, "content_text")) : html;
        String summary = Entities.escape(text(item, "summary"));
        return new FeedItem(
                ItemId.of(text(item, "id"), url, title, summary + content),
                url,
                title,
                summary,
                content,
                DateField.read(text(item, "date_published")),
                DateField.read(text(item, "date_modified")),
                authors(item),
                elements(item, "attachments").map(this::enclosure).toList(),
                elements(item, "tags").map(JsonNode::asText).toList());
    }

    private Enclosure enclosure(JsonNode file) {
        return new Enclosure(absolute(text(file, "url")), text(file, "mime_type"), text(file, "size_in_bytes"));
    }

    /** "authors" since 1.1, "author" before. */
    private static List<Person> authors(JsonNode node) {
        return Stream.concat(elements(node, "authors"), Stream.of(node.path("author")))
                .flatMap(author -> Person.of(text(author, "name"), "").stream())
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode node, String name) {
        JsonNode list = node.path(name);
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }

    private static String first(JsonNode node, String name, String other) {
        String value = text(node, name);
        return value.isEmpty() ? text(node, other) : value;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }

    private String absolute(String link) {
        return link.isEmpty() || address.isEmpty() ? link : StringUtil.resolve(address, link);
    }
}
