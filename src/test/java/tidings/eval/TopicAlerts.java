package tidings.eval;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tidings.alert.AlertEvaluation;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;

/** A month of newswire and the topics that people would type; the human topic codes say which articles they mean. */
final class TopicAlerts implements EvaluationSet {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOPICS = Pattern.compile("(?m)^SUBS = (\\{.*})$");
    /** The scorer judges what was published before this. */
    private static final String END = "1987-04-08";

    @Override
    public String name() {
        return "topic alerts";
    }

    @Override
    public List<String> folders() {
        return List.of("reuters21578");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "macroF1", 0.666, 0.70, 0.67), new Measure("", "microF1", 0.590, 0.60, 0.61));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        List<Article> articles = documents(run.data().resolve("reuters21578/docs.jsonl.gz")).stream()
                .map(TopicAlerts::article)
                .toList();
        AlertEvaluation stream = new AlertEvaluation(Meaning.nearness(articles));
        articles.forEach(stream::store);
        List<Map<String, ?>> answers = new ArrayList<>();
        stream.alerts(topics(run)).forEach((topic, ids) -> answers.add(Map.of("topic", topic, "docs", ids)));
        return run.scored(name().replace(' ', '-'), answers, "eval_alerts.py");
    }

    /** The topics stand in the scorer, as a table that is JSON too. */
    private static Map<String, String> topics(EvaluationRun run) throws IOException {
        Matcher table = TOPICS.matcher(Files.readString(run.data().resolveSibling("eval_alerts.py")));
        if (!table.find()) {
            throw new IllegalStateException("The scorer names no topics.");
        }
        return JSON.readValue(table.group(1), new TypeReference<>() {});
    }

    private static List<JsonNode> documents(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = JSON.readTree(line);
                boolean judged = !row.path("body").asText().isBlank()
                        && row.path("topics").size() > 0
                        && !row.path("date").asText().isEmpty()
                        && row.path("date").asText().compareTo(END) < 0;
                if (judged) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static Article article(JsonNode row) {
        String title = row.path("title").asText();
        return new Article(
                row.get("id").asText(),
                title.isBlank() ? "-" : title,
                row.get("body").asText(),
                Optional.empty(),
                "newswire.example.org",
                Language.ENGLISH,
                Origin.IMPORT);
    }
}
