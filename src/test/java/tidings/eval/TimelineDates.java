package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.digest.Line;
import tidings.digest.Timeline;
import tidings.digest.TurningPoint;
import tidings.text.Language;
import tidings.topic.Period;

/** Timelines of eight topics from one store, with the number of dates and lines that people chose. */
final class TimelineDates implements EvaluationSet {
    @Override
    public String name() {
        return "timelines";
    }

    @Override
    public List<String> folders() {
        return List.of("tls");
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("T17", "dateF1", 0.675, 0.70, 0.68),
                new Measure("T17", "AR1", 0.212, 0.23, 0.21),
                new Measure("Entities", "dateF1", 0.125, 0.20, 0.25));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        List<Map<String, ?>> answers = new ArrayList<>();
        try (StoredDocuments documents = new StoredDocuments()) {
            documents.add(run.rows("tls/articles." + run.split() + ".jsonl").stream()
                    .filter(row -> !row.get("text").asText().isBlank())
                    .map(row -> StoredDocuments.document(
                            row.get("id").asText(),
                            row.get("text").asText(),
                            Optional.of(Instant.parse(row.get("date").asText() + "T12:00:00Z")),
                            Language.ENGLISH))
                    .toList());
            for (JsonNode row : run.rows("tls/topics." + run.split() + ".jsonl")) {
                answers.add(Map.of("topic", row.get("topic").asText(), "timeline", points(documents, row)));
            }
        }
        return run.scored(name(), answers, "eval_tls.py");
    }

    private static List<Map<String, ?>> points(StoredDocuments documents, JsonNode row) {
        List<String> dates = dates(row).sorted().toList();
        int references = Math.max(1, row.path("timelines").size());
        int size = Math.toIntExact(Math.round((double) dates.size() / references));
        Instant until = Instant.parse(dates.getLast() + "T00:00:00Z").plus(Duration.ofDays(1));
        Period period = new Period(Optional.of(Instant.parse(dates.getFirst() + "T00:00:00Z")), Optional.of(until));
        Timeline timeline = documents.timeline(row.get("query").asText(), period, size, lines(row, dates.size()));
        List<Map<String, ?>> points = new ArrayList<>();
        timeline.points().forEach(point -> points.add(point(point, timeline)));
        return points;
    }

    private static Map<String, ?> point(TurningPoint point, Timeline timeline) {
        return Map.of(
                "date", point.date().toString(),
                "sentences", point.lines().stream().map(Line::text).toList(),
                "cites",
                        point.lines().stream()
                                .flatMap(line -> line.citations().stream())
                                .map(n -> StoredDocuments.id(
                                        timeline.sources().get(n - 1).url()))
                                .toList());
    }

    private static Stream<String> dates(JsonNode row) {
        return row.has("timelines")
                ? row.get("timelines")
                        .valueStream()
                        .flatMap(JsonNode::valueStream)
                        .map(entry -> entry.get("date").asText())
                : ((ArrayNode) row.get("gold_dates")).valueStream().map(JsonNode::asText);
    }

    private static int lines(JsonNode row, int dates) {
        long sentences = row.has("timelines")
                ? row.get("timelines")
                        .valueStream()
                        .flatMap(JsonNode::valueStream)
                        .mapToLong(entry -> entry.get("sentences").size())
                        .sum()
                : dates;
        return Math.toIntExact(Math.max(1, Math.round((double) sentences / dates)));
    }
}
