package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tidings.intake.Encoding;
import tidings.intake.PageReader;
import tidings.text.ProfileDetector;

/** Pages of the web, whose article is to be found. */
record PageExtraction(String set, double baseline, double goal, double floor) implements EvaluationSet {
    static Stream<EvaluationSet> sets() {
        return Stream.of(
                new PageExtraction("zyte", 0.935, 0.95, 0.93),
                new PageExtraction("readability", 0.939, 0.95, 0.93),
                new PageExtraction("trafilatura", 0.922, 0.92, 0.90));
    }

    @Override
    public String name() {
        return "extraction " + set;
    }

    @Override
    public List<String> folders() {
        return List.of("extraction_" + set);
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "F1", baseline, goal, floor));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        PageReader reader = new PageReader(new ProfileDetector());
        String folder = "extraction_" + set + "/";
        List<Map<String, ?>> answers = new ArrayList<>();
        for (JsonNode row : run.rows(folder + run.split() + ".jsonl")) {
            Path page = run.data().resolve(folder + row.get("html").asText());
            try (InputStream bytes = new GZIPInputStream(Files.newInputStream(page))) {
                String html = Encoding.decode(bytes.readAllBytes(), "");
                String text = reader.read(html, "https://example.org/").text();
                answers.add(Map.of("id", row.get("id").asText(), "text", text));
            }
        }
        return run.scored("extraction_" + set, answers, "eval_extract.py", set);
    }
}
