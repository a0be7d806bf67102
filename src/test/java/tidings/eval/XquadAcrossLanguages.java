package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions of one language, paragraphs of another: those questions whose English form has a name in it. */
record XquadAcrossLanguages(String asked, String stored, double baseline, double floor) implements EvaluationSet {
    /** A capital letter that does not begin the question. */
    private static final Pattern NAME = Pattern.compile("(?<=\\S\\s)\\p{Lu}\\p{L}");

    static Stream<EvaluationSet> pairs() {
        return Stream.of(
                new XquadAcrossLanguages("en", "ru", 0, 0.75),
                new XquadAcrossLanguages("ru", "en", 0, 0.74),
                new XquadAcrossLanguages("en", "de", 0, 0.86),
                new XquadAcrossLanguages("de", "en", 0, 0.89),
                new XquadAcrossLanguages("es", "en", 0, 0.90),
                new XquadAcrossLanguages("de", "ru", 0, 0.70));
    }

    @Override
    public String name() {
        return "names-" + asked + "-" + stored;
    }

    @Override
    public List<String> folders() {
        return List.of("retrieval_xquad");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "hit@5", baseline, 0.6, floor));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException {
        Map<String, String> english = new HashMap<>();
        for (JsonNode row : run.rows(queries("en", run))) {
            english.put(row.get("qid").asText(), row.get("query").asText());
        }
        try (StoredDocuments documents = new StoredDocuments()) {
            documents.add(XquadRetrieval.paragraphs(run, stored));
            int all = 0;
            int hits = 0;
            for (JsonNode row : run.rows(queries(asked, run))) {
                if (NAME.matcher(english.get(row.get("qid").asText())).find()) {
                    all++;
                    hits += documents
                                    .find(row.get("query").asText(), 5)
                                    .contains(row.get("doc").asText())
                            ? 1
                            : 0;
                }
            }
            return List.of(Map.of("test", name(), "hit@5", (double) hits / all));
        }
    }

    private static String queries(String language, EvaluationRun run) {
        return "retrieval_xquad/queries.%s.%s.jsonl".formatted(language, run.split());
    }
}
