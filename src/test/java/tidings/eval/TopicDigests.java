package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.Article;
import tidings.text.Language;

/** Digests of three lines of one article on each of its two topics, against what people wrote. */
final class TopicDigests implements EvaluationSet {
    private static final int LINES = 3;

    @Override
    public String name() {
        return "newts";
    }

    @Override
    public List<String> folders() {
        return List.of("newts");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "r1", 0.345, 0.37, 0.332), new Measure("", "topic gap R1", 0.033, 0.05, 0.012));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        List<JsonNode> rows = run.rows("newts/" + run.split() + ".jsonl");
        List<Map<String, ?>> answers = new ArrayList<>();
        try (StoredDocuments documents = new StoredDocuments()) {
            documents.add(rows.stream()
                    .map(row -> document(row.get("id").asText(), row.get("doc").asText()))
                    .toList());
            for (JsonNode row : rows) {
                String id = row.get("id").asText();
                for (JsonNode topic : row.get("topics")) {
                    List<String> lines = documents.digest(topic.get("words").asText(), id, LINES);
                    answers.add(Map.of("id", id, "tid", topic.get("tid"), "summary", String.join(" ", lines)));
                }
            }
        }
        return run.scored(name(), answers, "eval_summ.py", "newts");
    }

    /** Some texts are in the set twice; the numbers keep them apart where the store would take them for one. */
    private static Article document(String id, String text) {
        Article article = StoredDocuments.document(id, text, Optional.empty(), Language.ENGLISH);
        return new Article(
                article.url(),
                "Document " + id,
                article.text(),
                article.published(),
                article.source(),
                article.language(),
                article.origin());
    }
}
