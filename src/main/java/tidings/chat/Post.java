package tidings.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody else wrote and a person passed on, or what was posted where the program reads along.
 *
 * @param text never blank
 * @param source who wrote it, as the network names them; empty where it does not say
 * @param url where it can be read; empty where it has no address
 * @param isPublic whether everyone can read it there
 * @param published when it was written first
 */
public record Post(
        String text, Optional<String> source, Optional<String> url, boolean isPublic, Optional<Instant> published) {
    /** A post that everyone can read if it has an address. */
    public Post(String text, Optional<String> source, Optional<String> url, Optional<Instant> published) {
        this(text, source, url, url.isPresent(), published);
    }

    /** The same with other words. */
    public Post saying(String words) {
        return new Post(words, source, url, isPublic, published);
    }
}
