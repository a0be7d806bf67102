package tidings.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page tells machines about its article: the schema.org object in its JSON-LD. */
record JsonLd(JsonNode article) {
    private static final JsonMapper JSON = JsonMapper.builder()
            // Line ends inside strings: templates put them there, and readers forgive it.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    static JsonLd of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            parsed(script.data().strip()).ifPresent(data -> collect(data, articles));
        }
        return new JsonLd(articles.isEmpty() ? MissingNode.getInstance() : articles.getFirst());
    }

    private static Optional<JsonNode> parsed(String data) {
        try {
            return Optional.of(JSON.readTree(data));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> articles) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, articles));
        } else if (node.isObject()) {
            String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
            if (type.contains("article") || type.contains("posting") || type.contains("report")) {
                articles.add(node);
            }
            collect(node.path("@graph"), articles);
            collect(node.path("mainEntity"), articles);
        }
    }

    /** A property as text: a string, or the names of the persons or organisations it lists. */
    Optional<String> text(String property) {
        return text(article.path(property)).map(text -> Parser.unescapeEntities(text, false));
    }

    private static Optional<String> text(JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(value.asText()).filter(text -> !text.isBlank());
        }
        if (value.isObject()) {
            return text(value.path("name"));
        }
        List<String> names = new ArrayList<>();
        value.forEach(item -> text(item).ifPresent(names::add));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
