package tidings.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.article.Article;
import tidings.article.Articles;
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
    private final KnownPages pages;
    private final Set<FeedItem> left = new HashSet<>();
    private int added;
    private int known;
    private int refused;

    Storing(Articles articles, ItemReader items, FeedDocument feed, String feedUrl, Memory memory, Instant now) {
        this.articles = articles;
        this.items = items;
        this.feed = feed;
        this.feedUrl = feedUrl;
        this.pages = new KnownPages(memory.pages(), feed.items(), now);
        this.home = memory.home();
        this.addresses = new Addresses(articles, pages::hasName, memory.seen()::contains);
    }

    /**
     * Stores all of them, or those before the thread was interrupted, but for what the budget leaves for the next visit. Feeds
     * begin with the newest; we end with it.
     */
    void all(List<FeedItem> fresh, PageBudget budget) {
        SharedParts shared = SharedParts.of(fresh.isEmpty() ? fresh : feed.items(), articles::withUrls);
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
                .filter(told -> items.asksForPage(told) && pages.isDue(told, addresses.article(told)))
                .map(Told::item)
                .skip(PageBudget.PAGES)
                .toList();
    }

    private void some(List<FeedItem> fresh, SharedParts shared, PageBudget budget) {
        addresses.look(fresh);
        List<Article> ready = new ArrayList<>();
        for (FeedItem item : fresh) {
            Told told = Told.of(item, feed, feedUrl, home, shared);
            Optional<Article> here = addresses.article(told);
            if (here.isEmpty() && (told.link() != Told.Link.OWN || addresses.isTaken(told))) {
                pages.forget(told);
            }
            if (told.needsPage() && !pages.isDue(told, here)) {
                pages.want(told, here);
                known++;
                continue;
            }
            read(told, here, budget).ifPresentOrElse(read -> take(read, told, here, ready), () -> left.add(item));
        }
        articles.add(ready).forEach(this::count);
    }

    /** Nothing where its page has to wait for the next visit. */
    private Optional<ReadItem> read(Told told, Optional<Article> here, PageBudget budget) {
        Optional<Earlier> earlier = here.map(article -> new Earlier(article, pages.isStandIn(told, article)));
        if (!told.needsPage()) {
            return Optional.of(items.read(told, earlier));
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
        ReadItem read = items.read(told, page, earlier);
        pages.remember(read, page, told, here);
        return Optional.of(read);
    }

    private void take(ReadItem read, Told told, Optional<Article> here, List<Article> ready) {
        switch (read.edited()) {
            case Edited.Ready(var ignored) when here.isEmpty() && isStandInElsewhere(read, told) -> known++;
            case Edited.Ready(var article) -> {
                ready.add(isAt(article.url(), here) ? article : addresses.placed(article, told));
                pages.rememberName(read.item());
            }
            case Edited.Refused ignored -> refused++;
        }
    }

    private boolean isStandInElsewhere(ReadItem read, Told told) {
        return read.standIn().filter(text -> pages.isToldElsewhere(told, text)).isPresent();
    }

    private static boolean isAt(String url, Optional<Article> here) {
        return here.filter(article -> article.url().equals(url)).isPresent();
    }

    /** What is known of the pages now. */
    PageReadings pages() {
        return pages.all();
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
