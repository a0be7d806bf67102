package tidings.alert;

import java.time.Duration;
import java.time.Instant;
import tidings.article.Article;

/**
 * How long things are news.
 *
 * @param news articles published longer ago than this alert nobody
 * @param stale what waited longer than this is told together with the rest
 * @param betweenUpdates a story is told on no sooner than after this
 */
public record AlertTimes(Duration news, Duration stale, Duration betweenUpdates) {
    /** An article without a date is never news. */
    boolean isNews(Article article, Instant now) {
        return article.published()
                .filter(published -> !published.isBefore(now.minus(news)))
                .isPresent();
    }

    boolean isStale(Alert alert, Instant now) {
        return alert.due().isBefore(now.minus(stale));
    }
}
