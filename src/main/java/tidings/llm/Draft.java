package tidings.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the model wrote, believed in nothing: sentences, each with the ids it claims. */
record Draft(List<Sentence> sentences) {
    record Sentence(String text, List<String> ids) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the object between the first and the last brace; fences and thoughts around it are left aside. */
    static Optional<Draft> read(String answer) {
        int start = answer.indexOf('{', Math.max(0, answer.lastIndexOf("</think>")));
        int end = answer.lastIndexOf('}');
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        try {
            return Optional.of(draft(JSON.readTree(answer.substring(start, end + 1))));
        } catch (JsonProcessingException e) {
            // Its message quotes the model, so it goes nowhere.
            return Optional.empty();
        }
    }

    private static Draft draft(JsonNode root) {
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode sentence : root.path("sentences")) {
            List<String> ids = new ArrayList<>();
            sentence.path("ids").forEach(id -> ids.add(id.asText()));
            sentences.add(new Sentence(sentence.path("text").asText("").strip(), ids));
        }
        return new Draft(sentences);
    }
}
