package tidings.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an entry is remembered by. */
final class ItemId {
    /** An entry may be there twice, before and after a change. */
    private static final int MOST = 2;

    private ItemId() {}

    /** What the feed calls it; its url; else a digest of its words, so that the same words are the same entry. */
    static String of(String written, String url, String title, String words) {
        if (!written.isBlank()) {
            return written.strip();
        }
        return url.isBlank() ? "words:" + digest(title + "\n" + words) : url;
    }

    /** Without the names that are none, since more than two items have them: feeds of alarms call each "alarm". */
    static List<FeedItem> told(List<FeedItem> items) {
        Set<String> shared = items.stream().collect(Collectors.groupingBy(FeedItem::id)).entrySet().stream()
                .filter(each -> areMany(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return shared.isEmpty()
                ? items
                : items.stream()
                        .map(item -> shared.contains(item.id()) ? item.named(withoutName(item)) : item)
                        .toList();
    }

    /** By their words, which hardly a feed has to be asked for. */
    private static boolean areMany(List<FeedItem> items) {
        return items.size() > MOST
                && items.stream().map(ItemId::words).distinct().count() > MOST;
    }

    private static String withoutName(FeedItem item) {
        return of("", item.url(), item.title(), item.summary() + item.content());
    }

    private static String words(FeedItem item) {
        return item.title() + "\n" + item.summary() + item.content();
    }

    private static String digest(String words) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
