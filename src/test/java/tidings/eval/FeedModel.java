package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.feed.FeedDocument;
import tidings.feed.FeedItem;
import tidings.feed.FeedReader;
import tidings.feed.FeedReader.Reading;
import tidings.feed.Person;
import tidings.text.Language;

/** Feeds of every kind in one model, as gofeed's translator has it; ours leaves out what no digest needs. */
record FeedModel() implements EvaluationSet {
    private static final String SET = "feeds_gofeed";

    @Override
    public String name() {
        return "feeds gofeed";
    }

    @Override
    public List<String> folders() {
        return List.of(SET);
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "cases", 0, 0.6, 0.4), new Measure("", "fields", 0, 0.6, 0.4));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        FeedReader reader = new FeedReader();
        List<Map<String, ?>> answers = new ArrayList<>();
        for (JsonNode row : run.rows(SET + "/" + run.split() + ".jsonl")) {
            Map<String, Object> result = switch (reader.read(FeedFields.bytes(row), "", "")) {
                case Reading.Parsed(var feed) -> feed(feed);
                case Reading.NotAFeed ignored -> Map.of();
            };
            answers.add(Map.of("id", row.get("id").asText(), "result", result));
        }
        return run.scored(SET, answers, "eval_gofeed.py");
    }

    private static Map<String, Object> feed(FeedDocument feed) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", feed.title());
        fields.put("description", feed.description());
        fields.put("link", feed.link());
        fields.put("links", List.of(feed.link()));
        fields.put(
                "language",
                feed.language().equals(Language.UNKNOWN) ? "" : feed.language().code());
        date(fields, "updated", feed.updated());
        people(fields, feed.authors());
        fields.put("items", feed.items().stream().map(FeedModel::item).toList());
        return fields;
    }

    private static Map<String, Object> item(FeedItem item) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", item.title());
        fields.put("description", item.summary());
        fields.put("content", item.content());
        fields.put("link", item.url());
        fields.put("links", List.of(item.url()));
        fields.put("guid", item.id());
        fields.put("categories", item.categories());
        fields.put("enclosures", item.enclosures());
        date(fields, "published", item.published());
        date(fields, "updated", item.updated());
        people(fields, item.authors());
        return fields;
    }

    private static void date(Map<String, Object> fields, String name, Optional<Instant> date) {
        date.ifPresent(when -> {
            fields.put(name, when.toString());
            fields.put(name + "Parsed", when.toString());
        });
    }

    private static void people(Map<String, Object> fields, List<Person> people) {
        people.stream().findFirst().ifPresent(person -> fields.put("author", person(person)));
        fields.put("authors", people.stream().map(FeedModel::person).toList());
    }

    private static Map<String, String> person(Person person) {
        return Map.of("name", person.name(), "email", person.email());
    }
}
