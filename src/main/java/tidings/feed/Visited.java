package tidings.feed;

import java.util.Optional;

/**
 * What a visit came to.
 *
 * @param feed as it is remembered now
 * @param added articles that are new
 * @param known items that were here already
 * @param refused items without a text or a readable address
 * @param trouble why nothing came, a sentence
 */
public record Visited(Feed feed, int added, int known, int refused, Optional<String> trouble) {
    static Visited inVain(Feed feed, String trouble) {
        return new Visited(feed, 0, 0, 0, Optional.of(trouble));
    }

    static Visited unchanged(Feed feed) {
        return new Visited(feed, 0, 0, 0, Optional.empty());
    }
}
