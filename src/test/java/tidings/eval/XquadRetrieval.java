package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.text.Language;

/** Questions and paragraphs of one language. */
record XquadRetrieval(String language, double baseline, double goal, double floor) implements EvaluationSet {
    static Stream<EvaluationSet> sameLanguage() {
        return Stream.of(
                new XquadRetrieval("en", 0.958, 0.965, 0.94),
                new XquadRetrieval("ru", 0.943, 0.955, 0.92),
                new XquadRetrieval("de", 0.928, 0.945, 0.90),
                new XquadRetrieval("es", 0.947, 0.955, 0.92),
                new XquadRetrieval("ar", 0.928, 0.945, 0.90),
                new XquadRetrieval("zh", 0.952, 0.960, 0.93));
    }

    @Override
    public String name() {
        return "xquad-" + language;
    }

    @Override
    public List<String> folders() {
        return List.of("retrieval_xquad");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "nDCG@10", baseline, goal, floor));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        try (StoredDocuments documents = new StoredDocuments()) {
            documents.add(paragraphs(run, language));
            List<Map<String, ?>> answers = new ArrayList<>();
            for (JsonNode row : run.rows("retrieval_xquad/queries.%s.%s.jsonl".formatted(language, run.split()))) {
                answers.add(Map.of(
                        "qid", row.get("qid").asText(),
                        "docs", documents.find(row.get("query").asText(), 100)));
            }
            return run.scored(name(), answers, "eval_retrieval.py", "xquad", "--qlang", language);
        }
    }

    static List<Article> paragraphs(EvaluationRun run, String language) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : run.rows("retrieval_xquad/docs." + language + ".jsonl")) {
            articles.add(StoredDocuments.document(
                    row.get("id").asText(), row.get("text").asText(), Optional.empty(), new Language(language)));
        }
        return articles;
    }
}
