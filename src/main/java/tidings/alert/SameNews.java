package tidings.alert;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidings.article.Article;
import tidings.story.Stories;
import tidings.story.Story;

/** Whether somebody was told an article's news already, in another language. Within one language the story says so. */
final class SameNews {
    /** After so long it would be news again. */
    static final Duration WINDOW = Duration.ofDays(3);

    private final Article article;
    private final Stories stories;
    private final NameKeys keys;
    private final Map<Long, Boolean> judged = new HashMap<>();
    /** By story: one article may be for many who follow it. */
    private final Map<Long, Boolean> firstIn = new HashMap<>();

    SameNews(Article article, Stories stories) {
        this.article = article;
        this.stories = stories;
        this.keys = NameKeys.of(article);
    }

    boolean wasTold(List<Alert> told) {
        return told.stream()
                .flatMap(alert -> alert.told().stream())
                .filter(Alert.Told::saidSomething)
                .flatMap(each -> each.articles().stream())
                .anyMatch(id -> judged.computeIfAbsent(id, this::isTheSame));
    }

    /**
     * Whether it is the first of its language in a story that another language began: it is there because it tells the
     * same.
     */
    boolean isCounterpartIn(Story story) {
        return story.languages().size() > 1 && firstIn.computeIfAbsent(story.id(), id -> isFirstIn(story));
    }

    private boolean isFirstIn(Story story) {
        return story.articles().stream()
                        .flatMap(id -> stories.withId(id).stream())
                        .filter(stored -> stored.article().language().equals(article.language()))
                        .count()
                == 1;
    }

    private boolean isTheSame(long other) {
        return stories.withId(other)
                .map(stored -> stored.article())
                .filter(candidate -> !candidate.language().equals(article.language()))
                .filter(candidate -> keys.tellTheSameAs(NameKeys.of(candidate)))
                .isPresent();
    }
}
