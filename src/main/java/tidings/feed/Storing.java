package tidings.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.feed.PageReadings.Reading;
import tidings.intake.CanonicalUrl;
import tidings.intake.Editor.Edited;

/** The new items of one visit on their way into the store, a few at a time, so that pages that were read are not read twice. */
final class Storing {
    private static final int AT_ONCE = 20;

    private final Articles articles;
    private final ItemReader items;
    private final FeedDocument feed;
    private final String feedUrl;
    private final Home home;
    private final Map<Long, Reading> pages;
    private final Instant now;
    private int added;
    private int known;
    private int refused;

    Storing(Articles articles, ItemReader items, FeedDocument feed, String feedUrl, Memory memory, Instant now) {
        this.articles = articles;
        this.items = items;
        this.feed = feed;
        this.feedUrl = feedUrl;
        this.pages = new HashMap<>(memory.pages().of(feed.items()).byItem());
        this.home = memory.home();
        this.now = now;
    }

    /** Stores all of them, or those before the thread was interrupted. Feeds begin with the newest; we end with it. */
    void all(List<FeedItem> fresh) {
        List<FeedItem> oldestFirst = fresh.reversed();
        for (int from = 0; from < oldestFirst.size() && !Thread.currentThread().isInterrupted(); from += AT_ONCE) {
            some(oldestFirst.subList(from, Math.min(from + AT_ONCE, oldestFirst.size())));
        }
    }

    private void some(List<FeedItem> fresh) {
        Map<String, Article> stored = stored(fresh);
        List<Article> ready = new ArrayList<>();
        for (FeedItem item : fresh) {
            Optional<Earlier> here = address(item)
                    .flatMap(url -> Optional.ofNullable(stored.get(url)))
                    .map(article -> earlier(item, article));
            Told told = Told.of(item, feed, feedUrl, home);
            if (told.needsPage() && !isPageDue(item, here.isPresent())) {
                known++;
                continue;
            }
            ReadItem read = items.read(told, here);
            if (told.needsPage()) {
                remember(read);
            }
            switch (read.edited()) {
                case Edited.Ready(var article) -> ready.add(article);
                case Edited.Refused ignored -> refused++;
            }
        }
        articles.add(ready).forEach(this::count);
    }

    /** The page of what is here is read again when its item changes: not at once each time, nor for ever. */
    private boolean isPageDue(FeedItem item, boolean isHere) {
        Optional<Reading> before = Optional.ofNullable(pages.get(SeenItems.name(item)));
        boolean isDue = before.map(reading -> reading.isDue(now)).orElse(!isHere);
        if (!isDue) {
            pages.put(SeenItems.name(item), before.map(Reading::wanted).orElse(Reading.none(now)));
        }
        return isDue;
    }

    private Earlier earlier(FeedItem item, Article article) {
        return new Earlier(article, reading(item).isStandIn(article.text()));
    }

    private Reading reading(FeedItem item) {
        return pages.getOrDefault(SeenItems.name(item), Reading.none(now));
    }

    private void remember(ReadItem read) {
        Reading before = reading(read.item());
        Reading after = read.isForNow() ? before.missed(now) : before.read(now);
        pages.put(
                SeenItems.name(read.item()), read.standIn().map(after::standIn).orElse(after));
    }

    /** What is known of the pages now. */
    PageReadings pages() {
        return new PageReadings(pages);
    }

    /** The articles of the items that are here, by their addresses. */
    private Map<String, Article> stored(List<FeedItem> fresh) {
        List<String> addresses =
                fresh.stream().flatMap(item -> address(item).stream()).toList();
        return articles.withUrls(addresses).stream()
                .map(StoredArticle::article)
                .collect(Collectors.toMap(Article::url, article -> article, (one, other) -> one));
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
