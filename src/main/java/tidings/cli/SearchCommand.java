package tidings.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidings.App;
import tidings.Refusal;
import tidings.article.Article;
import tidings.text.ProfileDetector;
import tidings.topic.Hit;
import tidings.topic.Query;

/** {@code tidings search}: the stored articles about a topic, best first. */
@Command(name = "search", description = "List the stored articles about a topic, best first.")
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Mixin
    private AskOptions ask = new AskOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Articles at most (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--explain", description = "Say first how the topic was read: language, time, words, names.")
    private boolean explain;

    @Override
    public Integer call() {
        String query = ask.topic(run, "search \"ceasefire\"");
        if (limit < 1) {
            throw new Refusal("--limit must be at least 1, and is %d.".formatted(limit));
        }
        try (App app = run.open()) {
            if (explain) {
                explained(app, query).forEach(run.out()::println);
            }
            ask.batch()
                    .ifPresentOrElse(
                            batch -> batch.answer(run.out(), item -> Answered.of(item, found(app, item))),
                            () -> found(app, Batch.Item.of(query)).forEach(this::tell));
            return 0;
        }
    }

    private List<String> explained(App app, String topic) {
        Query query = app.queryReader().read(topic, ask.period(), Set.of());
        return new Explanation(query, new ProfileDetector().detect(topic)).lines();
    }

    private void tell(FoundArticle found) {
        run.out().println(ask.json() ? Json.line(found) : found);
    }

    private List<FoundArticle> found(App app, Batch.Item item) {
        Query query = app.queryReader().read(item.asked(), ask.period(), item.only());
        List<Hit> hits = app.searcher().search(query, limit).hits();
        List<FoundArticle> found = new ArrayList<>();
        hits.forEach(hit -> found.add(FoundArticle.of(found.size() + 1, hit)));
        return found;
    }

    private record Answered(Optional<JsonNode> id, String query, List<FoundArticle> hits) {
        static Answered of(Batch.Item item, List<FoundArticle> hits) {
            return new Answered(Optional.ofNullable(item.id()), item.asked(), hits);
        }
    }

    private record FoundArticle(
            int rank,
            double score,
            String url,
            String title,
            String source,
            @JsonInclude Optional<Instant> published,
            String language) {
        static FoundArticle of(int rank, Hit hit) {
            Article article = hit.stored().article();
            return new FoundArticle(
                    rank,
                    hit.score(),
                    article.url(),
                    article.title(),
                    article.source(),
                    article.published(),
                    article.language().code());
        }

        @Override
        public String toString() {
            String date = published
                    .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate().toString())
                    .orElse("date unknown");
            return "%2d. %s%n    %s · %s · %s"
                    .formatted(rank, Plain.text(title), Plain.text(source), date, Plain.text(url));
        }
    }
}
