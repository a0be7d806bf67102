package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tidings.check.EvidenceRanking;

/** Whether the sentence that supports a claim is found in its page. */
final class ClaimEvidence implements EvaluationSet {
    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public List<String> folders() {
        return List.of("wice");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "hit@1", 0.830, 0.85, 0.83), new Measure("", "R@5", 0.815, 0.83, 0.80));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        List<Map<String, ?>> answers = new ArrayList<>();
        for (JsonNode row : run.rows("wice/" + run.split() + ".jsonl")) {
            List<String> sentences = new ArrayList<>();
            row.get("evidence").forEach(sentence -> sentences.add(sentence.asText()));
            answers.add(Map.of(
                    "id",
                    row.get("id").asText(),
                    "ranking",
                    EvidenceRanking.of(row.get("claim").asText(), sentences)));
        }
        return run.scored(name(), answers, "eval_faith.py", "wice");
    }
}
