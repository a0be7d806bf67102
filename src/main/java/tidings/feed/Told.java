package tidings.feed;

/**
 * What a feed tells of an item.
 *
 * @param isForeign whether it speaks of somebody else's page
 * @param isOneOfMany whether other items lead to the same page, which is then not its own
 */
record Told(
        FeedItem item,
        FeedText text,
        FeedDocument feed,
        String feedUrl,
        Home home,
        boolean isForeign,
        boolean isOneOfMany) {
    static Told of(FeedItem item, FeedDocument feed, String feedUrl, Home home, SharedParts shared) {
        return new Told(
                item,
                shared.text(item),
                feed,
                feedUrl,
                home,
                !speaksFor(home, feedUrl, item.url()),
                shared.hasLinkOf(item));
    }

    /** The same, where the item's own address has led to this page. */
    Told ledTo(String page) {
        return new Told(item, text, feed, feedUrl, home, isForeign || !speaksFor(home, feedUrl, page), isOneOfMany);
    }

    /** Whether the page is needed: the feed has only a teaser, or speaks of somebody else's page. */
    boolean needsPage() {
        return !item.url().isBlank() && (isForeign || (!text.isWhole() && !isOneOfMany));
    }

    /** A feed speaks for its own site and for the one that knows it, and not for whatever it says it belongs to. */
    private static boolean speaksFor(Home home, String feedUrl, String url) {
        return url.isBlank() || Site.isSame(feedUrl, url) || Site.isSame(home.site(), url);
    }
}
