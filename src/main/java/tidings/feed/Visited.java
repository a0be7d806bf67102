package tidings.feed;

import java.util.Optional;

/**
 * What a visit came to.
 *
 * @param feed as it is remembered now
 * @param added articles that are new
 * @param known items that were here already
 * @param refused items without a text or a readable address
 * @param isUnfinished whether the feed is soon asked again for more: for what this visit had no time for, or since its host
 *     had too much to do for us
 * @param trouble why nothing came, a sentence
 */
public record Visited(Feed feed, int added, int known, int refused, boolean isUnfinished, Optional<String> trouble) {
    static Visited inVain(Feed feed, String trouble) {
        return new Visited(feed, 0, 0, 0, false, Optional.of(trouble));
    }

    static Visited unchanged(Feed feed) {
        return new Visited(feed, 0, 0, 0, false, Optional.empty());
    }

    static Visited notYet(Feed feed) {
        return new Visited(feed, 0, 0, 0, true, Optional.empty());
    }
}
