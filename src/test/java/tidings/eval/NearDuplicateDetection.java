package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tidings.intake.ImportedTexts;
import tidings.story.NearDuplicateEvaluation;

/** A generated stream of news and edited copies of them, imported as JSON Lines and told apart. */
final class NearDuplicateDetection implements EvaluationSet {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "near-duplicates";
    }

    @Override
    public List<String> folders() {
        return List.of("reuters21578", "stories_ecbplus");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "F1", 0.987, 0.985, 0.98));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        Path folder = run.output().resolve("dedupe");
        run.python("eval_dedupe.py", "make", "--out", folder.toString());
        NearDuplicateEvaluation stream = new NearDuplicateEvaluation();
        List<String> originals = new ArrayList<>();
        List<Map<String, ?>> answers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            String id = row.get("id").asText();
            String imported = JSON.writeValueAsString(Map.of(
                    "title", row.get("title").asText(), "text", row.get("body").asText()));
            String text = ImportedTexts.of(new ByteArrayInputStream(imported.getBytes(StandardCharsets.UTF_8)));
            OptionalInt of = stream.copyOf(row.get("title").asText(), text);
            if (of.isEmpty()) {
                originals.add(id);
            }
            Map<String, Object> answer = new HashMap<>(Map.of("id", id));
            answer.put("dup_of", of.isPresent() ? originals.get(of.getAsInt()) : null);
            answers.add(answer);
        }
        return run.scored("dedupe", answers, "eval_dedupe.py", "score", "--out", folder.toString());
    }
}
