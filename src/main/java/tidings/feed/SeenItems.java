package tidings.feed;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The items that a feed had last time, eight bytes each and eight more under a name of their own, so that what it repeats is
 * passed over for almost nothing. An item whose words have changed, or a teaser that says so of its page, is another one.
 */
public final class SeenItems {
    public static final SeenItems NONE = new SeenItems(new long[0]);

    private final long[] ascending;

    private SeenItems(long[] ascending) {
        this.ascending = ascending;
    }

    static SeenItems of(List<FeedItem> items) {
        return new SeenItems(items.stream()
                .flatMap(item -> Stream.concat(Stream.of(mark(item)), anywhere(item).stream()))
                .mapToLong(Long::longValue)
                .sorted()
                .distinct()
                .toArray());
    }

    /** As {@link #bytes()} has them. */
    public static SeenItems ofBytes(byte[] bytes) {
        LongBuffer marks = ByteBuffer.wrap(bytes).asLongBuffer();
        long[] ascending = new long[marks.remaining()];
        marks.get(ascending);
        return new SeenItems(ascending);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(ascending.length * Long.BYTES);
        bytes.asLongBuffer().put(ascending);
        return bytes.array();
    }

    boolean contains(FeedItem item) {
        return contains(mark(item));
    }

    /** Whether it was there with the same name and words under whatever link: outlets write the headline into it. */
    boolean containsAnywhere(FeedItem item) {
        return anywhere(item).filter(this::contains).isPresent();
    }

    private boolean contains(long mark) {
        return Arrays.binarySearch(ascending, mark) >= 0;
    }

    private static long mark(FeedItem item) {
        return digest(item.id(), item.url(), item.title(), item.summary(), content(item));
    }

    /** Its name and words; none where these or its link may be those of any item, or may have kept it from being stored. */
    static Optional<Long> anywhere(FeedItem item) {
        boolean isKnowable = !item.id().equals(item.url())
                && item.link().isPresent()
                && !(item.summary() + item.content()).isBlank();
        return isKnowable
                ? Optional.of(digest(item.id(), item.title(), item.summary(), content(item)))
                : Optional.empty();
    }

    /** Under one name for several items, the next alarm may come in the words of the last. */
    static boolean isNamedAlone(FeedItem item, List<FeedItem> items) {
        return items.stream().filter(other -> other.id().equals(item.id())).count() == 1;
    }

    /** Words in full tell by themselves that they have changed, and some software renews that time with every request. */
    private static String content(FeedItem item) {
        return item.content().isBlank()
                ? item.content() + item.updated().map(Instant::toString).orElse("")
                : item.content();
    }

    /** The item, whatever becomes of its words. */
    static long name(FeedItem item) {
        return digest(item.id(), item.url());
    }

    /** Its page, whatever becomes of its name. */
    static long link(FeedItem item) {
        return digest(item.link().orElse(item.url()));
    }

    static long digest(String... parts) {
        String words = String.join("\u0000", parts);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeenItems that && Arrays.equals(ascending, that.ascending);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ascending);
    }

    @Override
    public String toString() {
        return ascending.length + " items";
    }
}
