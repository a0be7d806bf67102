package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tidings.text.Language;
import tidings.text.Sentence;
import tidings.text.Sentences;

/** Sentence boundaries in running text in four languages. */
final class SentenceBoundaries implements EvaluationSet {
    @Override
    public String name() {
        return "ud";
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("", "en F1", 0.998, 0.998, 0.996),
                new Measure("", "ru F1", 0.993, 0.994, 0.994),
                new Measure("", "de F1", 0.958, 0.965, 0.990),
                new Measure("", "uk F1", 0.974, 0.978, 0.975));
    }

    @Override
    public List<String> folders() {
        return List.of("segmentation");
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        Sentences sentences = new Sentences();
        List<Map<String, ?>> answers = new ArrayList<>();
        for (JsonNode row : run.rows("segmentation/ud." + run.split() + ".jsonl")) {
            Language language = new Language(row.get("lang").asText());
            List<String> split = sentences.split(row.get("text").asText(), language).stream()
                    .map(Sentence::text)
                    .toList();
            answers.add(Map.of("id", row.get("id").asText(), "sentences", split));
        }
        return run.scored(name(), answers, "eval_segment.py", "ud");
    }
}
