package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tidings.feed.FeedDocument;
import tidings.feed.FeedItem;
import tidings.feed.FeedReader;
import tidings.feed.FeedReader.Reading;
import tidings.feed.Person;
import tidings.text.Language;

/** Small feeds of every kind, whose fields are to be read; named as feedparser names them. */
record FeedFields() implements EvaluationSet {
    private static final String SET = "feeds_feedparser";

    @Override
    public String name() {
        return "feeds feedparser";
    }

    @Override
    public List<String> folders() {
        return List.of(SET);
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "essential", 0.844, 0.97, 0.97));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        FeedReader reader = new FeedReader();
        List<Map<String, ?>> answers = new ArrayList<>();
        for (JsonNode row : run.rows(SET + "/" + run.split() + ".jsonl")) {
            Map<String, String> headers = new HashMap<>();
            row.path("headers")
                    .properties()
                    .forEach(header -> headers.put(
                            header.getKey().toLowerCase(Locale.ROOT),
                            header.getValue().asText()));
            Reading reading = reader.read(
                    bytes(row), headers.getOrDefault("content-type", ""), headers.getOrDefault("content-location", ""));
            answers.add(Map.of("id", row.get("id").asText(), "result", result(reading)));
        }
        return run.scored(SET, answers, "eval_feeds.py");
    }

    static byte[] bytes(JsonNode row) {
        return row.has("input_b64")
                ? Base64.getDecoder().decode(row.get("input_b64").asText())
                : row.get("input").asText().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> result(Reading reading) {
        return switch (reading) {
            case Reading.NotAFeed ignored -> Map.of("feed", Map.of(), "entries", List.of());
            case Reading.Parsed(var feed) ->
                Map.of(
                        "feed",
                        feed(feed),
                        "entries",
                        feed.items().stream().map(FeedFields::entry).toList());
        };
    }

    private static Map<String, Object> feed(FeedDocument feed) {
        Map<String, Object> fields = new HashMap<>();
        put(fields, "title", feed.title());
        put(fields, "link", feed.link());
        put(fields, "subtitle", feed.description());
        put(
                fields,
                "language",
                feed.language().equals(Language.UNKNOWN) ? "" : feed.language().code());
        put(fields, "author", author(feed.authors()));
        return fields;
    }

    private static Map<String, Object> entry(FeedItem item) {
        Map<String, Object> fields = new HashMap<>();
        put(fields, "title", item.title());
        put(fields, "link", item.url());
        put(fields, "id", item.id());
        put(fields, "summary", item.summary().isEmpty() ? item.content() : item.summary());
        put(fields, "author", author(item.authors()));
        if (!item.content().isEmpty()) {
            fields.put("content", List.of(Map.of("value", item.content())));
        }
        item.published().ifPresent(date -> fields.put("published_parsed", parts(date)));
        item.updated().or(item::published).ifPresent(date -> fields.put("updated_parsed", parts(date)));
        fields.put(
                "enclosures",
                item.enclosures().stream()
                        .map(file -> Map.of("href", file.url(), "type", file.type(), "length", file.length()))
                        .toList());
        fields.put(
                "tags",
                item.categories().stream().map(term -> Map.of("term", term)).toList());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String author(List<Person> people) {
        return people.stream()
                .findFirst()
                .map(person -> person.name().isEmpty() || person.email().isEmpty()
                        ? person.name() + person.email()
                        : person.name() + " (" + person.email() + ")")
                .orElse("");
    }

    private static List<Integer> parts(Instant date) {
        ZonedDateTime time = date.atZone(ZoneOffset.UTC);
        return List.of(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }
}
