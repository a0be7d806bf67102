package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.story.StoryEvaluation;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

/** Streams of articles and of headlines, to be grouped into stories as they come. */
record StoryClustering(String set, double baseline, double goal, double floor) implements EvaluationSet {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<EvaluationSet> sets() {
        return Stream.of(
                new StoryClustering("ecbplus", 0.855, 0.88, 0.86), new StoryClustering("uci", 0.765, 0.78, 0.765));
    }

    @Override
    public String name() {
        return "stories " + set;
    }

    @Override
    public List<String> folders() {
        return List.of("stories_" + set);
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "B3F", baseline, goal, floor));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        StoryEvaluation stories = new StoryEvaluation(new LuceneAnalysis());
        List<Map<String, ?>> answers = new ArrayList<>();
        for (String line : Files.readAllLines(run.python("eval_cluster.py", set, "--stream"))) {
            JsonNode row = JSON.readTree(line);
            answers.add(Map.of("id", row.get("id").asText(), "cluster", stories.story(article(row))));
        }
        return run.scored("stories_" + set, answers, "eval_cluster.py", set);
    }

    private static Article article(JsonNode row) {
        String[] parts = row.path("text").asText(row.path("title").asText()).split("\n", 2);
        Optional<Instant> time =
                row.has("ts") ? Optional.of(Instant.ofEpochMilli(row.get("ts").asLong())) : Optional.empty();
        String outlet = row.path("source").asText();
        String text = parts.length > 1 ? parts[1] : parts[0];
        return new Article(
                "https://example.org/" + row.get("id").asText(),
                parts[0],
                text,
                time,
                outlet.isBlank() ? "example.org" : outlet,
                Language.ENGLISH,
                Origin.FEED);
    }
}
