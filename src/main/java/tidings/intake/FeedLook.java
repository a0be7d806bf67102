package tidings.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells JSON Feed from articles that name the feed they come from. */
final class FeedLook {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern VERSION = Pattern.compile("https?://(?:www\\.)?jsonfeed\\.org\\b.*");

    private FeedLook() {}

    /**
     * Whether it begins a JSON Feed, which is one object and nothing else.
     *
     * @param start as much of it as was read; what is cut off may be anything
     */
    static boolean isFeed(String start) {
        if (!start.replace("\uFEFF", "").stripLeading().startsWith("{")) {
            return false;
        }
        Set<String> names = new HashSet<>();
        try (JsonParser parser = JSON.createParser(start.replace("\uFEFF", ""))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                addTo(names, parser);
            }
            return looksLikeFeed(names) && parser.nextToken() == null;
        } catch (IOException cutOff) {
            return looksLikeFeed(names);
        }
    }

    /** Its version may come behind all its items, where nobody looks; its own addresses stand before them then. */
    private static boolean looksLikeFeed(Set<String> names) {
        return names.contains("version")
                || (names.contains("items") && (names.contains("feed_url") || names.contains("home_page_url")));
    }

    private static void addTo(Set<String> names, JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!name.equals("version") || VERSION.matcher(parser.getText()).matches()) {
            names.add(name);
        }
        if (value.isStructStart()) {
            parser.skipChildren();
        }
    }
}
