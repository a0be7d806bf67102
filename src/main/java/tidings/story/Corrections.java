package tidings.story;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tidings.article.Address;
import tidings.article.Article;
import tidings.article.Articles.Outcome;
import tidings.article.StoredArticle;

/** Puts what an outlet says now in the place of what it said before. */
final class Corrections {
    private final Stories stories;
    private final Clock clock;
    private final Revisions revisions = new Revisions();

    Corrections(Stories stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    /** The article that is stored, with the newer text where that is a correction. */
    Outcome replaced(StoredArticle stored, Article article) {
        if (revisions.takesPlace(article, stored.article()) && !isPutRight(article, stored)) {
            stories.replace(stored.id(), article, clock.instant());
        }
        return new Outcome.Known(stored.id());
    }

    /** The feed may still have what was corrected under another address. */
    private boolean isPutRight(Article article, StoredArticle stored) {
        return revisions.putsRight(stored.article(), article)
                && stories.versions(stored.id()).stream()
                        .anyMatch(then -> then.title().equals(article.title())
                                && then.text().equals(article.text()));
    }

    /** A file of past news has a correction and what it corrects in one batch, of which the first is stored. */
    void within(List<Article> batch) {
        batch.stream().collect(Collectors.groupingBy(article -> Address.plain(article.url()))).values().stream()
                .filter(same -> same.size() > 1)
                .forEach(this::putRight);
    }

    private void putRight(List<Article> same) {
        String url = same.getFirst().url();
        stories.withUrl(url)
                .filter(stored -> Address.areOne(stored.article().url(), url))
                .ifPresent(stored -> same.stream()
                        .filter(article -> time(article).isAfter(time(stored.article())))
                        .max(Comparator.comparing(Corrections::time))
                        .ifPresent(newest -> replaced(stored, newest)));
    }

    private static Instant time(Article article) {
        return article.published().orElse(Instant.MIN);
    }
}
