package tidings.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** Finds the JSON in what a model wrote. */
final class JsonText {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonText() {}

    /** The object between the first and the last brace; fences and thoughts around it are left aside. */
    static Optional<JsonNode> read(String answer) {
        int start = answer.indexOf('{', Math.max(0, answer.lastIndexOf("</think>")));
        int end = answer.lastIndexOf('}');
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(answer.substring(start, end + 1)));
        } catch (JsonProcessingException e) {
            // Its message quotes the model, so it goes nowhere.
            return Optional.empty();
        }
    }
}
