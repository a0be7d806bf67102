package tidings.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.story.Stories;
import tidings.story.Story;

/**
 * Whether somebody knows an article's news already, in another language: it tells of the same, and adds no number and no
 * name. Within one language the story says so.
 */
final class SameNews {
    /** After so long it would be news again. */
    static final Duration WINDOW = Duration.ofDays(3);

    /** So long the outlets of one language follow those of another. */
    private static final Duration SOON = Duration.ofHours(3);

    private final Article article;
    private final Stories stories;
    private final NameKeys keys;
    private final Map<Long, Optional<NameKeys>> others = new HashMap<>();
    private final Map<Long, Boolean> judged = new HashMap<>();
    /** By story: one article may be for many who follow it. */
    private final Map<Long, Boolean> firstIn = new HashMap<>();

    SameNews(Article article, Stories stories) {
        this.article = article;
        this.stories = stories;
        this.keys = NameKeys.of(article);
    }

    /** Whether one of these alerts told it, or will have told it by the time that it would be told. */
    boolean isKnown(Collection<Alert> alerts, Alert.Draft draft) {
        return alerts.stream()
                .filter(alert -> alert.told().isPresent() || !alert.due().isAfter(draft.due()))
                .filter(alert -> tellsTheSameAs(articles(alert)) || isLikelyTheSameAs(alert, draft))
                .anyMatch(alert -> addsNothingTo(articles(alert)));
    }

    /** What comes at nearly the same time, on the same topic and in another language, has less to prove. */
    private boolean isLikelyTheSameAs(Alert alert, Alert.Draft draft) {
        return alert.subscription() == draft.subscription()
                && alert.noticed().isAfter(draft.noticed().minus(SOON))
                && articles(alert).stream()
                        .anyMatch(id -> isInAnotherLanguage(id)
                                && keys(id).filter(keys::meetTwice).isPresent());
    }

    /**
     * The same of a story that this article begins.
     *
     * @param story all that it tells by now
     * @param told the articles of each story that was told
     */
    boolean areKnown(List<Article> story, List<List<Long>> told) {
        return told.stream()
                .filter(this::tellsTheSameAs)
                .map(this::keys)
                .anyMatch(known -> story.stream().map(NameKeys::of).allMatch(each -> each.addNothingTo(known)));
    }

    /** When one of these alerts told of the same last. */
    Optional<Instant> lastTold(Collection<Alert> alerts) {
        return alerts.stream()
                .flatMap(alert -> alert.told().stream())
                .filter(Alert.Told::saidSomething)
                .filter(told -> tellsTheSameAs(told.articles()))
                .map(Alert.Told::at)
                .max(Comparator.naturalOrder());
    }

    /** What one of them told, or is to tell as far as is known when it is noticed. */
    static List<Long> articles(Alert alert) {
        return alert.told()
                .map(told -> told.saidSomething() ? told.articles() : List.<Long>of())
                .orElseGet(() -> List.of(alert.article()));
    }

    /**
     * Whether it is the first of its language in a story that another language began, and adds nothing to these articles of
     * it: it is there because it tells the same.
     */
    boolean isCounterpartIn(Story story, List<Long> articles) {
        return story.languages().size() > 1
                && firstIn.computeIfAbsent(story.id(), id -> isFirstIn(story))
                && addsNothingTo(articles);
    }

    private boolean isFirstIn(Story story) {
        return story.articles().stream()
                        .flatMap(id -> stories.withId(id).stream())
                        .filter(stored -> stored.article().language().equals(article.language()))
                        .count()
                == 1;
    }

    private boolean tellsTheSameAs(List<Long> articles) {
        return articles.stream().anyMatch(id -> judged.computeIfAbsent(id, this::isTheSame));
    }

    private boolean addsNothingTo(List<Long> articles) {
        return keys.addNothingTo(keys(articles));
    }

    private List<NameKeys> keys(List<Long> articles) {
        return articles.stream().flatMap(id -> keys(id).stream()).toList();
    }

    private boolean isTheSame(long other) {
        return keys(other).filter(keys::tellTheSameAs).isPresent() && isInAnotherLanguage(other);
    }

    private boolean isInAnotherLanguage(long other) {
        return stories.withId(other)
                .filter(stored -> !stored.article().language().equals(article.language()))
                .isPresent();
    }

    /** The article itself may have been told as it was; to what it says now it would add nothing. */
    private Optional<NameKeys> keys(long other) {
        return others.computeIfAbsent(
                other,
                id -> stories.withId(id)
                        .map(StoredArticle::article)
                        .filter(each -> !each.url().equals(article.url()))
                        .map(NameKeys::of));
    }
}
