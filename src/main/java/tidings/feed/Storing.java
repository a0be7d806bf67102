package tidings.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.feed.PageReadings.Reading;
import tidings.intake.Editor.Edited;
import tidings.web.Fetched;

/** The new items of one visit on their way into the store, a few at a time, so that pages that were read are not read twice. */
final class Storing {
    private static final int AT_ONCE = 20;

    private final Articles articles;
    private final ItemReader items;
    private final FeedDocument feed;
    private final String feedUrl;
    private final Home home;
    private final Addresses addresses;
    private final Map<Long, Reading> pages;
    private final Instant now;
    private final Set<FeedItem> left = new HashSet<>();
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
        this.addresses = new Addresses(articles);
        this.now = now;
    }

    /**
     * Stores all of them, or those before the thread was interrupted, but for what the budget leaves for the next visit. Feeds
     * begin with the newest; we end with it.
     */
    void all(List<FeedItem> fresh, PageBudget budget) {
        SharedParts shared = SharedParts.of(fresh.isEmpty() ? fresh : feed.items());
        left.addAll(tooMany(fresh, shared));
        List<FeedItem> oldestFirst = reached(fresh).reversed();
        for (int from = 0; from < oldestFirst.size() && !Thread.currentThread().isInterrupted(); from += AT_ONCE) {
            some(oldestFirst.subList(from, Math.min(from + AT_ONCE, oldestFirst.size())), shared, budget);
        }
    }

    /** Those that need more pages than one visit may read; the newest are read first. */
    private List<FeedItem> tooMany(List<FeedItem> fresh, SharedParts shared) {
        if (fresh.size() <= PageBudget.PAGES) {
            return List.of();
        }
        addresses.look(fresh);
        return fresh.stream()
                .map(item -> Told.of(item, feed, feedUrl, home, shared))
                .filter(told -> items.asksForPage(told) && mayReadPage(told))
                .map(Told::item)
                .skip(PageBudget.PAGES)
                .toList();
    }

    private boolean mayReadPage(Told told) {
        Optional<Reading> before = Optional.ofNullable(pages.get(SeenItems.name(told.item())));
        return before.map(reading -> reading.isDue(now))
                .orElseGet(() -> addresses.article(told).isEmpty());
    }

    private void some(List<FeedItem> fresh, SharedParts shared, PageBudget budget) {
        addresses.look(fresh);
        List<Article> ready = new ArrayList<>();
        for (FeedItem item : fresh) {
            Told told = Told.of(item, feed, feedUrl, home, shared);
            Optional<Earlier> here = addresses.article(told).map(article -> earlier(item, article));
            if (told.needsPage() && !isPageDue(item, here.isPresent())) {
                known++;
                continue;
            }
            read(told, here, budget).ifPresentOrElse(read -> take(read, told, here, ready), () -> left.add(item));
        }
        articles.add(ready).forEach(this::count);
    }

    /** Nothing where its page has to wait for the next visit. */
    private Optional<ReadItem> read(Told told, Optional<Earlier> here, PageBudget budget) {
        if (!told.needsPage()) {
            return Optional.of(items.read(told, here));
        }
        if (items.asksForPage(told) && !budget.begins(told.item().url())) {
            return Optional.empty();
        }
        Fetched page = items.page(told, budget.weight());
        if (budget.isExceededBy(page)) {
            return Optional.empty();
        }
        if (page instanceof Fetched.NotYet) {
            budget.leaveAlone(told.item().url());
            return Optional.empty();
        }
        ReadItem read = items.read(told, page, here);
        remember(read);
        return Optional.of(read);
    }

    private void take(ReadItem read, Told told, Optional<Earlier> here, List<Article> ready) {
        switch (read.edited()) {
            case Edited.Ready(var article) ->
                ready.add(isAt(article.url(), here) ? article : addresses.placed(article, told));
            case Edited.Refused ignored -> refused++;
        }
    }

    private static boolean isAt(String url, Optional<Earlier> here) {
        return here.filter(earlier -> earlier.article().url().equals(url)).isPresent();
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

    private void count(Articles.Outcome outcome) {
        switch (outcome) {
            case Articles.Outcome.Added ignored -> added++;
            case Articles.Outcome.Known ignored -> known++;
        }
    }

    /** The items that are for the next visit. */
    Set<FeedItem> left() {
        return left;
    }

    /** Those of the items that are not. */
    List<FeedItem> reached(List<FeedItem> some) {
        return some.stream().filter(item -> !left.contains(item)).toList();
    }

    int added() {
        return added;
    }

    /** @param repeated items that the feed had last time already */
    Visited visited(Feed after, int repeated) {
        return new Visited(after, added, known + repeated, refused, !left.isEmpty(), Optional.empty());
    }
}
