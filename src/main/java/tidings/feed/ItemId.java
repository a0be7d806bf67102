package tidings.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<String, Set<String>> words = new HashMap<>();
        items.forEach(
                item -> words.computeIfAbsent(item.id(), any -> new HashSet<>()).add(words(item)));
        return words.values().stream().allMatch(different -> different.size() <= MOST)
                ? items
                : items.stream()
                        .map(item -> words.get(item.id()).size() <= MOST ? item : item.named(withoutName(item)))
                        .toList();
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
