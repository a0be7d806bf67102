package tidings.feed;

import java.util.Optional;
import tidings.intake.CanonicalUrl;
import tidings.web.Site;

/**
 * What a feed tells of an item.
 *
 * @param isForeign whether it speaks of somebody else's page
 * @param link whose link it has
 * @param shared what it has in common with others
 */
record Told(
        FeedItem item,
        FeedText text,
        FeedDocument feed,
        String feedUrl,
        Home home,
        boolean isForeign,
        Link link,
        SharedParts shared) {
    /** Whether other items lead to the same page. */
    enum Link {
        OWN,
        /** It may be an article that is listed twice, and the page tells of it or of another one. */
        OF_FEW,
        /** The page is that of none. */
        OF_MANY
    }

    static Told of(FeedItem item, FeedDocument feed, String feedUrl, Home home, SharedParts shared) {
        return new Told(
                item,
                shared.text(item),
                feed,
                feedUrl,
                home,
                !item.url().isBlank() && !speaksFor(home, feedUrl, item.link()),
                shared.whose(item),
                shared);
    }

    /** The same, where the item's own address has led to this page. */
    Told ledTo(String page) {
        return new Told(
                item,
                text,
                feed,
                feedUrl,
                home,
                isForeign || !speaksFor(home, feedUrl, CanonicalUrl.of(page)),
                link,
                shared);
    }

    /** Whether the page is needed: the feed has only a teaser, or speaks of somebody else's page. */
    boolean needsPage() {
        return !item.url().isBlank() && (isForeign || (!text.isWhole() && link != Link.OF_MANY));
    }

    /** Whether the text came for another item, too, as what bars the way does. */
    boolean isPageOfAnother(String text) {
        return shared.isPageOfAnother(item, text);
    }

    /**
     * A feed speaks for its own site and for the one that knows it, and not for whatever it says it belongs to. It is judged
     * by the address that the article will have.
     */
    private static boolean speaksFor(Home home, String feedUrl, Optional<String> address) {
        return address.filter(url -> Site.isSame(feedUrl, url) || Site.isSame(home.site(), url))
                .isPresent();
    }
}
