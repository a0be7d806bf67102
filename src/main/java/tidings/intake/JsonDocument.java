package tidings.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Articles in JSON that are not one a line: in arrays, one after another, or over several lines. */
record JsonDocument(BiConsumer<OptionalInt, JsonNode> articles, BiConsumer<OptionalInt, String> refusals) {
    private static final JsonMapper JSON = new JsonMapper();
    /** A list, or an object that goes on in the next line; a text may begin with a bracket too. */
    private static final Pattern START = Pattern.compile("(?s)\\s*+(?:\\[\\s*+[\\[{\\]]|\\{[^\\n]*+\\n\\s*+[\"}]).*");

    static boolean is(String start) {
        return START.matcher(start).matches();
    }

    /** What comes before a mistake in it is read. */
    void read(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json.replace("\uFEFF", ""))) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                        articles.accept(line(parser), parser.readValueAsTree());
                    }
                }
            } catch (JsonProcessingException e) {
                refusals.accept(line(parser), "From here on it is no JSON.");
            }
        }
    }

    private static OptionalInt line(JsonParser parser) {
        return OptionalInt.of(parser.currentTokenLocation().getLineNr());
    }
}
