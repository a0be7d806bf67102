package tidings.feed;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** Finds the link of a channel or an entry, and makes links absolute by {@code xml:base} and the feed's address. */
final class Links {
    private static final String BASE = "xml:base";
    /** What is longer is no address. Characters. */
    private static final int LONGEST = 2_000;

    private final String address;
    private final IdentityHashMap<Element, String> bases = new IdentityHashMap<>();

    Links(String address) {
        this.address = address;
    }

    String ofFeed(Element channel, Fields fields) {
        return alternate(fields)
                .or(() -> written(fields))
                .or(() -> attribute(channel, "href"))
                .orElse("");
    }

    /** The address before a feed proxy rewrote it, the link, or a guid that says it is one. */
    String ofItem(Element item, Fields fields) {
        return original(fields)
                .or(() -> alternate(fields))
                .or(() -> written(fields))
                .or(() -> permanent(fields))
                .or(() -> attribute(item, "href"))
                .or(() -> attribute(item, "rdf:about"))
                .orElse("");
    }

    private Optional<String> original(Fields fields) {
        return fields.first("feedburner:origlink")
                .map(Element::wholeText)
                .map(String::strip)
                .filter(Links::isWeb);
    }

    private Optional<String> alternate(Fields fields) {
        return hrefs(fields, "alternate").findFirst().or(() -> hrefs(fields, "").findFirst());
    }

    private Stream<String> hrefs(Fields fields, String rel) {
        return fields.all("link").stream()
                .filter(link -> link.hasAttr("href") && link.attr("rel").equalsIgnoreCase(rel))
                .map(link -> absolute(link, link.attr("href")))
                .filter(href -> !href.isBlank());
    }

    private Optional<String> written(Fields fields) {
        return fields.first("link", "url").map(link -> absolute(link, link.wholeText()));
    }

    private Optional<String> permanent(Fields fields) {
        return fields.first("guid", "id")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(guid -> guid.wholeText().strip())
                .filter(Links::isWeb);
    }

    private Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name)).filter(value -> !value.isBlank()).map(value -> absolute(element, value));
    }

    /** Resolved as the browsers do; a link that cannot be resolved stays as it was written. */
    String absolute(Element element, String link) {
        String written = withScheme(link.strip());
        String base = base(element);
        if (base.isEmpty() || written.isEmpty() || isWeb(written)) {
            return written;
        }
        String resolved = StringUtil.resolve(base, written);
        return resolved.isEmpty() ? written : resolved;
    }

    /** "www.example.org/1" is a host, and no page beside the feed. */
    private static String withScheme(String link) {
        return link.regionMatches(true, 0, "www.", 0, 4) ? "https://" + link : link;
    }

    private String base(Element element) {
        Element at = element;
        while (at != null && !at.hasAttr(BASE)) {
            at = at.parent();
        }
        return at == null ? address : baseAt(at);
    }

    /** Made once: a thousand items may stand in a hundred elements, each of which has a base of its own. */
    private String baseAt(Element element) {
        Optional<String> known = Optional.ofNullable(bases.get(element));
        if (known.isPresent()) {
            return known.get();
        }
        String outer = Optional.ofNullable(element.parent()).map(this::base).orElse(address);
        String inner = element.attr(BASE).strip();
        String base = inner.length() > LONGEST ? outer : isWeb(inner) ? inner : StringUtil.resolve(outer, inner);
        bases.put(element, base);
        return base;
    }

    private static boolean isWeb(String link) {
        return link.regionMatches(true, 0, "http://", 0, 7) || link.regionMatches(true, 0, "https://", 0, 8);
    }
}
