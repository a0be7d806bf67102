package tidings.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The vocabulary of feeds. Elements of RSS and Atom are known by their bare name, others as "dc:creator", whatever
 * prefix the feed chose, and also where it forgot to declare it.
 */
final class Names {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/link", "l"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/atom/ns", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", ""),
            Map.entry("http://purl.org/rss/1.0", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""));

    /** Prefixes that feeds use without declaring them. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "dc", "dcterms", "content", "media", "itunes", "feedburner", "xhtml", "wfw", "slash", "georss", "sy");

    private Names() {}

    /** The name in lower case, with the prefix of the vocabulary unless it is RSS or Atom. */
    static String of(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String prefix = prefix(element);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String prefix(Element element) {
        String written = element.tag().prefix().toLowerCase(Locale.ROOT);
        String known = PREFIXES.get(plain(element.tag().namespace()));
        if (known == null) {
            return unknown(written);
        }
        // An undeclared prefix falls into the default namespace, which says nothing about it.
        return known.isEmpty() && WELL_KNOWN.contains(written) ? written : known;
    }

    private static String unknown(String written) {
        return switch (written) {
            case "", "rss", "atom", "atom03", "atom10", "rdf", "a10" -> "";
            default -> written;
        };
    }

    private static String plain(String namespace) {
        String lower = namespace.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && (lower.charAt(end - 1) == '/' || lower.charAt(end - 1) == '#')) {
            end--;
        }
        return lower.substring(0, end);
    }
}
