package tidings.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tidings.App;
import tidings.Refusal;
import tidings.article.Article;
import tidings.topic.Hit;

/** {@code tidings search}: the stored articles about a topic, best first. */
@Command(name = "search", description = "List the stored articles about a topic, best first.")
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable TidingsCommand tidings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Words to look for; \"quoted words\" stand together.")
    private List<String> query = List.of();

    @Option(names = "--json", description = "Print one JSON object a line instead of text.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Articles at most (${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Answer many: JSON Lines {\"id\",\"query\",\"urls\"?} in, one JSON line each out.")
    private @Nullable Path batch;

    @Mixin
    private PeriodOptions when = new PeriodOptions();

    @Override
    public Integer call() {
        Run run = Run.of(tidings, spec);
        if (batch == null && query.isEmpty()) {
            throw run.usage("Look for what? Write it behind the command: tidings search \"ceasefire\"");
        }
        if (limit < 1) {
            throw new Refusal("--limit must be at least 1, and is %d.".formatted(limit));
        }
        try (App app = run.open()) {
            if (batch != null) {
                new Batch(batch)
                        .answer(
                                run.out(),
                                item -> new Answered(
                                        Optional.ofNullable(item.id()),
                                        item.asked(),
                                        found(app, item.asked(), item.only())));
            } else {
                found(app, String.join(" ", query), Set.of())
                        .forEach(found -> run.out().println(json ? Json.line(found) : found));
            }
            return 0;
        }
    }

    private List<FoundArticle> found(App app, String text, Set<String> urls) {
        List<Hit> hits = app.searcher()
                .search(app.queryReader().read(text, when.period(), urls), limit)
                .hits();
        List<FoundArticle> found = new ArrayList<>();
        hits.forEach(hit -> found.add(FoundArticle.of(found.size() + 1, hit)));
        return found;
    }

    private record Answered(Optional<JsonNode> id, String query, List<FoundArticle> hits) {}

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
