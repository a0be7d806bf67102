package tidings.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.topic.Found;
import tidings.topic.Hit;

/** Numbers the sources of a digest in the order in which its lines cite them. */
record Citations(String topic, Found found, StoryNumbers stories) {
    Citations(String topic, Found found) {
        this(topic, found, StoryNumbers.NONE);
    }

    Answer.Digest digest(Writers.Draft.Written draft) {
        List<Long> cited = draft.cited();
        Map<Long, List<String>> copies = stories.copies(cited);
        Map<Long, Instant> updated = stories.updated(cited);
        Map<Long, Source> sources = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Digester.Statement statement : draft.statements()) {
            List<Integer> numbers = statement.articles().stream()
                    .map(id -> sources.computeIfAbsent(
                                    id,
                                    key -> source(
                                            sources.size() + 1,
                                            article(key),
                                            copies.getOrDefault(key, List.of()),
                                            Optional.ofNullable(updated.get(key))))
                            .n())
                    .toList();
            lines.add(new Line(statement.text(), numbers));
        }
        Language language =
                article(draft.statements().getFirst().articles().getFirst()).language();
        return new Answer.Digest(
                topic, language, draft.writer(), draft.setback(), lines, List.copyOf(sources.values()));
    }

    private static Source source(int n, Article article, List<String> also, Optional<Instant> updated) {
        return new Source(
                n,
                article.url(),
                article.title(),
                article.source(),
                also,
                article.published(),
                updated,
                article.origin() == Origin.SAMPLE);
    }

    private Article article(long id) {
        Optional<Hit> hit =
                found.hits().stream().filter(each -> each.stored().id() == id).findFirst();
        return hit.orElseThrow(() ->
                        new IllegalStateException("The writer cited article %d, which was not found.".formatted(id)))
                .stored()
                .article();
    }
}
