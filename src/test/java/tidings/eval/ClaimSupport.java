package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidings.check.Faithfulness;
import tidings.text.Language;
import tidings.text.Sentence;
import tidings.text.Sentences;

/** Whether a summary's sentence is supported by its document, by words alone. */
final class ClaimSupport implements EvaluationSet {
    private static final String KEY = "cross-validated";

    private final Sentences sentences = new Sentences();
    private final Faithfulness faithfulness = new Faithfulness();

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public List<String> folders() {
        return List.of("faithfulness");
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("qags_cnndm", KEY, 0.77, 0.79, 0.72),
                new Measure("qags_xsum", KEY, 0.65, 0.69, 0.60),
                new Measure("summedits_news", KEY, 0.59, 0.62, 0.52),
                new Measure("faithbench", KEY, 0.57, 0.63, 0.56));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        Map<String, List<String>> documents = new HashMap<>();
        for (JsonNode row : run.rows("faithfulness/docs." + run.split() + ".jsonl")) {
            documents.put(row.get("doc").asText(), split(row.get("text").asText()));
        }
        List<Map<String, ?>> answers = new ArrayList<>();
        for (JsonNode row : run.rows("faithfulness/claims." + run.split() + ".jsonl")) {
            List<String> document = documents.getOrDefault(row.get("doc").asText(), List.of());
            double score = faithfulness.score(split(row.get("claim").asText()), document);
            answers.add(Map.of("id", row.get("id").asText(), "score", score));
        }
        return run.scored(name(), answers, "eval_faith.py", "claims");
    }

    private List<String> split(String text) {
        return sentences.split(text, Language.ENGLISH).stream()
                .map(Sentence::text)
                .toList();
    }
}
