package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tidings.text.Language;
import tidings.text.Sentence;
import tidings.text.Sentences;

/** The English golden rules of sentence splitting, the number that are split exactly. */
final class GoldenRules implements EvaluationSet {
    @Override
    public String name() {
        return "golden rules";
    }

    @Override
    public List<String> folders() {
        return List.of("segmentation");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("golden rules", "en", 28, 42, 45));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException {
        Sentences sentences = new Sentences();
        int exact = 0;
        for (JsonNode row : run.rows("segmentation/golden_rules.jsonl")) {
            boolean english = row.get("lang").asText().equals("en");
            exact += english && split(sentences, row).equals(expected(row)) ? 1 : 0;
        }
        return List.of(Map.of("test", name(), "system", "system", "en", exact));
    }

    private static List<String> split(Sentences sentences, JsonNode row) {
        return sentences.split(row.get("text").asText(), Language.ENGLISH).stream()
                .map(Sentence::text)
                .toList();
    }

    private static List<String> expected(JsonNode row) {
        return row.get("sentences").valueStream().map(JsonNode::asText).toList();
    }
}
