package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.text.Language;

/** Whether what people said in political news keeps who said it, in digests of five lines. */
final class DigestAttribution implements EvaluationSet {
    private static final int LINES = 5;
    private static final int TOPIC = 200;

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public List<String> folders() {
        return List.of("attribution_polnear");
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("", "attribution kept", 0.866, 0.95, 0.84),
                new Measure("", "source named by name", 0.836, 0.90, 0.85));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        List<JsonNode> rows = run.rows("attribution_polnear/" + run.split() + ".jsonl");
        List<Map<String, ?>> answers = new ArrayList<>();
        try (StoredDocuments documents = new StoredDocuments()) {
            documents.add(rows.stream()
                    .map(row -> StoredDocuments.document(
                            address(row), row.get("text").asText(), Optional.empty(), Language.ENGLISH))
                    .toList());
            for (JsonNode row : rows) {
                List<String> lines = documents.digest(topic(row.get("text").asText()), address(row), LINES);
                answers.add(Map.of("id", row.get("id").asText(), "summary", String.join(" ", lines)));
            }
        }
        return run.scored(name(), answers, "eval_attribution.py", "digest");
    }

    private static String address(JsonNode row) {
        return row.get("id").asText().replaceAll("[^A-Za-z0-9-]", "");
    }

    /** Asked for by its first line, which is the headline. */
    private static String topic(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        return first.substring(0, Math.min(TOPIC, first.length()));
    }
}
