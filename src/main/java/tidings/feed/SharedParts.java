package tidings.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tidings.article.Address;
import tidings.article.StoredArticle;
import tidings.feed.Told.Link;

/**
 * What several items of a feed have in common, which is therefore none of theirs: the link of a live blog, a note of the
 * outlet about itself where the teaser should be.
 */
final class SharedParts {
    /** Of a link with more items it is not asked how like they are. */
    private static final int FEW = 4;

    private final Map<String, List<FeedItem>> byLink;
    private final Map<String, Link> links = new HashMap<>();
    private final Set<String> texts;
    private final Supplier<List<StoredArticle>> stored;
    private final Map<Long, String> pages = new HashMap<>();
    private final SameNews sameNews = new SameNews();

    private SharedParts(Map<String, List<FeedItem>> byLink, Set<String> texts, Supplier<List<StoredArticle>> stored) {
        this.byLink = byLink;
        this.texts = texts;
        this.stored = stored;
    }

    /** Of items none of which is stored. */
    static SharedParts of(List<FeedItem> items) {
        return of(items, urls -> List.of());
    }

    /** @param articles finds what is stored of the items by its addresses */
    static SharedParts of(List<FeedItem> items, Function<List<String>, List<StoredArticle>> articles) {
        return new SharedParts(
                ofSeveral(items, SharedParts::link, item -> item.title() + words(item)),
                ofSeveral(items, SharedParts::words, FeedItem::title).keySet(),
                () -> articles.apply(
                        items.stream().map(SharedParts::link).distinct().toList()));
    }

    private static String link(FeedItem item) {
        return item.link().orElse("");
    }

    /** The parts that are there in items that differ in something else, with these. */
    private static Map<String, List<FeedItem>> ofSeveral(
            List<FeedItem> items, Function<FeedItem, String> part, Function<FeedItem, String> other) {
        Map<String, Map<String, FeedItem>> others = new HashMap<>();
        items.forEach(item -> others.computeIfAbsent(part.apply(item), any -> new LinkedHashMap<>())
                .put(other.apply(item), item));
        return others.entrySet().stream()
                .filter(entry -> !entry.getKey().isBlank() && entry.getValue().size() > 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    private static String words(FeedItem item) {
        return item.summary() + item.content();
    }

    /** Whether other items lead to the same page. */
    Link whose(FeedItem item) {
        List<FeedItem> sharing = byLink.isEmpty() ? List.of() : byLink.getOrDefault(link(item), List.of());
        return sharing.isEmpty() ? Link.OWN : links.computeIfAbsent(link(item), any -> whose(sharing));
    }

    /** An outlet lists an article twice under other words; three that have nothing in common are three. */
    private Link whose(List<FeedItem> items) {
        return items.size() > FEW || unlike(items).size() > 2 ? Link.OF_MANY : Link.OF_FEW;
    }

    private List<FeedItem> unlike(List<FeedItem> items) {
        List<FeedItem> unlike = new ArrayList<>();
        items.stream()
                .filter(item -> unlike.stream().noneMatch(other -> areAlike(item, other)))
                .forEach(unlike::add);
        return unlike;
    }

    private boolean areAlike(FeedItem one, FeedItem other) {
        return sameNews.areAlike(one.title(), other.title()) || sameNews.areAlike(words(one), words(other));
    }

    /** Whether this text was at the link of another item already, now or at an earlier visit. */
    boolean isPageOfAnother(FeedItem item, String text) {
        if (pages.isEmpty()) {
            stored.get().stream()
                    .map(StoredArticle::article)
                    .forEach(article -> pages.put(SeenItems.digest(article.text()), article.url()));
        }
        String link = link(item);
        return !Address.areOne(link, pages.computeIfAbsent(SeenItems.digest(text), any -> link));
    }

    /** What the feed says of the item; nothing where it says that of others too, and not a word of its headline. */
    FeedText text(FeedItem item) {
        FeedText text = FeedText.of(item);
        return texts.contains(words(item)) && sameNews.isUnrelated(item.title(), text.whole()) ? FeedText.NONE : text;
    }
}
