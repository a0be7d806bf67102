package tidings.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.intake.CanonicalUrl;
import tidings.intake.Editor.Edited;

/** The new items of one visit on their way into the store, a few at a time, so that pages that were read are not read twice. */
final class Storing {
    private static final int AT_ONCE = 20;

    private final Articles articles;
    private final ItemReader items;
    private final FeedDocument feed;
    private final String feedUrl;
    private int added;
    private int known;
    private int refused;

    Storing(Articles articles, ItemReader items, FeedDocument feed, String feedUrl) {
        this.articles = articles;
        this.items = items;
        this.feed = feed;
        this.feedUrl = feedUrl;
    }

    /** Stores all of them, or those before the thread was interrupted. Feeds begin with the newest; we end with it. */
    void all(List<FeedItem> fresh) {
        List<FeedItem> oldestFirst = fresh.reversed();
        for (int from = 0; from < oldestFirst.size() && !Thread.currentThread().isInterrupted(); from += AT_ONCE) {
            some(oldestFirst.subList(from, Math.min(from + AT_ONCE, oldestFirst.size())));
        }
    }

    private void some(List<FeedItem> fresh) {
        Set<String> stored = stored(fresh);
        List<Article> ready = new ArrayList<>();
        for (FeedItem item : fresh) {
            boolean isStored = address(item).filter(stored::contains).isPresent();
            if (isStored && ItemReader.needsPage(item, feed, feedUrl)) {
                known++;
                continue;
            }
            switch (items.read(item, feed, feedUrl).edited()) {
                case Edited.Ready(var article) -> ready.add(article);
                case Edited.Refused ignored -> refused++;
            }
        }
        articles.add(ready).forEach(this::count);
    }

    /** The addresses among those of the items that have an article: their pages need not be read. */
    private Set<String> stored(List<FeedItem> fresh) {
        List<String> addresses =
                fresh.stream().flatMap(item -> address(item).stream()).toList();
        return articles.withUrls(addresses).stream()
                .map(article -> article.article().url())
                .collect(Collectors.toSet());
    }

    private static Optional<String> address(FeedItem item) {
        return CanonicalUrl.of(item.url());
    }

    private void count(Articles.Outcome outcome) {
        switch (outcome) {
            case Articles.Outcome.Added ignored -> added++;
            case Articles.Outcome.Known ignored -> known++;
        }
    }

    int added() {
        return added;
    }

    /** @param repeated items that the feed had last time already */
    Visited visited(Feed after, int repeated) {
        return new Visited(after, added, known + repeated, refused, Optional.empty());
    }
}
