package tidings.feed;

import java.util.Optional;
import tidings.intake.Editor.Edited;

/**
 * An item, and the article that it became.
 *
 * @param from where its text was found
 * @param remark why its page was not read, a sentence; empty where it was, or did not need to be
 * @param isForNow whether its page, which could not be had, may be there another time
 */
public record ReadItem(FeedItem item, Edited edited, From from, String remark, boolean isForNow) {
    ReadItem forNow() {
        return new ReadItem(item, edited, from, remark, true);
    }

    /** What the feed says in place of its page; empty where that is not what the article has. */
    Optional<String> standIn() {
        return from == From.FEED && edited instanceof Edited.Ready(var article)
                ? Optional.of(article.text())
                : Optional.empty();
    }

    /** Where a text was found. */
    public enum From {
        FEED,
        PAGE,
        /** It is what is stored already. */
        STORE
    }
}
