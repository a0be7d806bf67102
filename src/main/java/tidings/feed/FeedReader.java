package tidings.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tidings.intake.Encoding;

/**
 * Reads the bytes of any feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed, well-formed or not.
 *
 * <p>A tolerant XML parser and a vocabulary of our own in place of ROME: ROME gives up on one feed in twenty, and what
 * it misses would have to be healed in front of it anyway. Nothing in a feed can open a file or a connection: document
 * types and processing instructions are cut out unread, so there are no entities to expand.
 */
public final class FeedReader {
    /** A feed with a thousand items has a fifth of it. */
    private static final int MOST_JSON_TOKENS = 250_000;

    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxTokenCount(MOST_JSON_TOKENS)
                    .build())
            .build());

    /** What the bytes turned out to be. */
    public sealed interface Reading {
        record Parsed(FeedDocument feed) implements Reading {}

        /** Something else; the reason is a sentence for whoever added it. */
        record NotAFeed(String reason) implements Reading {}
    }

    /**
     * Never throws, whatever the bytes are.
     *
     * @param contentType the header of the answer, or empty
     * @param address where the bytes came from, to make links absolute; or empty
     */
    public Reading read(byte[] body, String contentType, String address) {
        String text = Encoding.decode(body, contentType);
        return text.stripLeading().startsWith("{") ? readJson(text, address) : readXml(text, address);
    }

    private Reading readXml(String text, String address) {
        Document document = Markup.parse(text);
        for (Element element : document.getAllElements()) {
            switch (Names.of(element)) {
                case "rss", "rdf", "feed", "channel" -> {
                    return new Reading.Parsed(new XmlFeed(element, address).read());
                }
                case "html" -> {
                    return new Reading.NotAFeed("This is a web page, not a feed.");
                }
                default -> {}
            }
        }
        return new Reading.NotAFeed("This is no RSS, Atom or JSON feed.");
    }

    private Reading readJson(String text, String address) {
        try {
            return new JsonFeed(json.readTree(text), address).read();
        } catch (JsonProcessingException e) {
            return new Reading.NotAFeed("This looks like JSON but cannot be read.");
        }
    }
}
