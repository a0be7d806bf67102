package tidings.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.Article;
import tidings.feed.PageReadings.Reading;
import tidings.feed.Told.Link;
import tidings.web.Fetched;

/**
 * What is known of the pages of one visit. Outlets give an item another name when they correct the article: then its link
 * tells which page that is, where no other item has it. Where they give it another link since the page was not to be had, its
 * name and words tell.
 */
final class KnownPages {
    private final SameNews sameNews = new SameNews();
    private final PageReadings before;
    private final Map<Long, Reading> readings;
    private final List<FeedItem> items;
    private final Instant now;

    /** @param items all that the feed has now */
    KnownPages(PageReadings before, List<FeedItem> items, Instant now) {
        this.before = before.of(items);
        this.readings = new HashMap<>(this.before.byItem());
        this.items = items;
        this.now = now;
    }

    /** The page of what is here is read again when its item changes: not at once each time, nor for ever. */
    boolean isDue(Told told, Optional<Article> here) {
        return named(told)
                .map(reading -> reading.isDue(now))
                .orElseGet(() -> here.map(article -> mayHaveChanged(told, article))
                        .or(() -> moved(told).map(reading -> reading.isEarly() || reading.isDue(now)))
                        .orElse(true));
    }

    /** Another name may be all that has changed; another headline says that the article has. */
    private boolean mayHaveChanged(Told told, Article here) {
        Optional<Reading> linked = linked(told);
        boolean isRewritten =
                isRetitled(told, here) && linked.map(Reading::isEarly).orElse(true);
        return isRewritten || linked.map(reading -> reading.isDue(now)).orElse(false);
    }

    /** What is somebody else's has the headline that it has there, and what is listed twice has two. */
    private boolean isRetitled(Told told, Article here) {
        return told.link() == Link.OWN
                && !told.isForeign()
                && Headline.of(told)
                        .beside(Optional.of(here.title()))
                        .filter(title -> !sameNews.isSameWording(title, here.title()))
                        .isPresent();
    }

    /** What is told now is other news: its page was not asked for yet. */
    void forget(Told told) {
        readings.remove(SeenItems.name(told.item()));
    }

    /** It has changed, and is not due. */
    void want(Told told, Optional<Article> here) {
        put(told, of(told, here).map(Reading::wanted).orElse(Reading.none(now)));
    }

    void remember(ReadItem read, Fetched page, Told told, Optional<Article> here) {
        Reading known = of(told, here).orElse(Reading.none(now));
        Reading after = after(read, page, known);
        put(told, read.standIn().map(after::standIn).orElse(after));
        SeenItems.anywhere(told.item()).ifPresent(name -> {
            readings.remove(name);
            read.standIn()
                    .ifPresent(text -> readings.put(name, after.standIn(text).unwanted()));
        });
    }

    private Reading after(ReadItem read, Fetched page, Reading known) {
        if (page instanceof Fetched.Later later && later.hops().isEmpty()) {
            return known.postponed(now, later.delay());
        }
        return read.isForNow() ? known.missed(now) : known.read(now);
    }

    /** Whether what the feed says of it was stored already, under another link whose page was not to be had either. */
    boolean isToldElsewhere(Told told, String text) {
        return moved(told).filter(reading -> reading.isStandIn(text)).isPresent();
    }

    /** Without a time of publication, an item is told from others by its name. */
    void rememberName(FeedItem item) {
        if (item.published().isEmpty()) {
            readings.putIfAbsent(SeenItems.name(item), Reading.none(now));
        }
    }

    /** Whether the feed had the item before; a link that is its only name may show anything. */
    boolean hasName(FeedItem item) {
        return !item.id().equals(item.url()) && before.byItem().containsKey(SeenItems.name(item));
    }

    private void put(Told told, Reading reading) {
        readings.put(SeenItems.name(told.item()), reading);
        if (told.link() == Link.OWN) {
            readings.put(SeenItems.link(told.item()), reading.unwanted());
        }
    }

    boolean isStandIn(Told told, Article here) {
        return of(told, Optional.of(here))
                .filter(reading -> reading.isStandIn(here.text()))
                .isPresent();
    }

    /** Other news at the same link has a page of its own. */
    private Optional<Reading> of(Told told, Optional<Article> here) {
        return named(told).or(() -> here.flatMap(article -> linked(told))).or(() -> moved(told));
    }

    private Optional<Reading> named(Told told) {
        return Optional.ofNullable(readings.get(SeenItems.name(told.item())));
    }

    private Optional<Reading> linked(Told told) {
        return Optional.of(told)
                .filter(any -> told.link() == Link.OWN)
                .map(any -> readings.get(SeenItems.link(told.item())));
    }

    /** What is known of its page under the link that it had before. */
    private Optional<Reading> moved(Told told) {
        return SeenItems.anywhere(told.item())
                .map(before.byItem()::get)
                .filter(any -> SeenItems.isNamedAlone(told.item(), items));
    }

    PageReadings all() {
        return new PageReadings(readings);
    }
}
