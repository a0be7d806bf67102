package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.Article;
import tidings.text.Language;

/** Judged questions on 423 news articles of 1963. */
final class TimeRetrieval implements EvaluationSet {
    @Override
    public String name() {
        return "time";
    }

    @Override
    public List<String> folders() {
        return List.of("retrieval_time");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "nDCG@10", 0.720, 0.74, 0.65), new Measure("", "MRR@10", 0.695, 0.70, 0.60));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        try (StoredDocuments documents = new StoredDocuments()) {
            List<Article> articles = new ArrayList<>();
            for (JsonNode row : run.rows("retrieval_time/docs.jsonl")) {
                Instant date = Instant.parse(row.get("date").asText() + "T00:00:00Z");
                articles.add(StoredDocuments.document(
                        row.get("id").asText(), row.get("text").asText(), Optional.of(date), Language.ENGLISH));
            }
            documents.add(articles);
            List<Map<String, ?>> answers = new ArrayList<>();
            for (JsonNode row : run.rows("retrieval_time/queries." + run.split() + ".jsonl")) {
                answers.add(Map.of(
                        "qid", row.get("qid").asText(),
                        "docs", documents.find(row.get("query").asText(), 100)));
            }
            return run.scored(name(), answers, "eval_retrieval.py", "time");
        }
    }
}
