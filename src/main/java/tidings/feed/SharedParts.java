package tidings.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tidings.intake.CanonicalUrl;

/**
 * What several items of a feed have in common, which is therefore none of theirs: the link of a live blog, a note of the
 * outlet about itself where the teaser should be.
 */
final class SharedParts {
    private final Set<String> links;
    private final Set<String> texts;
    private final SameNews sameNews = new SameNews();

    private SharedParts(Set<String> links, Set<String> texts) {
        this.links = links;
        this.texts = texts;
    }

    static SharedParts of(List<FeedItem> items) {
        return new SharedParts(
                ofSeveral(items, item -> CanonicalUrl.of(item.url()).orElse(""), item -> item.title() + words(item)),
                ofSeveral(items, SharedParts::words, FeedItem::title));
    }

    /** The parts that are there in items that differ in something else. */
    private static Set<String> ofSeveral(
            List<FeedItem> items, Function<FeedItem, String> part, Function<FeedItem, String> other) {
        Map<String, Set<String>> others = new HashMap<>();
        items.forEach(item ->
                others.computeIfAbsent(part.apply(item), any -> new HashSet<>()).add(other.apply(item)));
        return others.entrySet().stream()
                .filter(entry -> !entry.getKey().isBlank() && entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String words(FeedItem item) {
        return item.summary() + item.content();
    }

    /** Whether other items lead to the same page. */
    boolean hasLinkOf(FeedItem item) {
        return !links.isEmpty()
                && CanonicalUrl.of(item.url()).filter(links::contains).isPresent();
    }

    /** What the feed says of the item; nothing where it says that of others too, and not a word of its headline. */
    FeedText text(FeedItem item) {
        FeedText text = FeedText.of(item);
        return texts.contains(words(item)) && sameNews.isUnrelated(item.title(), text.whole()) ? FeedText.NONE : text;
    }
}
