package tidings.feed;

/**
 * What a feed tells of an item.
 *
 * @param isForeign whether it speaks of somebody else's page
 */
record Told(FeedItem item, FeedText text, FeedDocument feed, String feedUrl, boolean isForeign) {
    static Told of(FeedItem item, FeedDocument feed, String feedUrl) {
        return new Told(item, FeedText.of(item), feed, feedUrl, !speaksFor(feed, feedUrl, item.url()));
    }

    /** Whether the page is needed: the feed has only a teaser, or speaks of somebody else's page. */
    boolean needsPage() {
        return !item.url().isBlank() && (!text.isWhole() || isForeign);
    }

    /** A feed speaks for its own site and for the one that it says it belongs to: whoever added it has looked at it. */
    private static boolean speaksFor(FeedDocument feed, String feedUrl, String url) {
        return url.isBlank() || Site.isSame(feedUrl, url) || Site.isSame(feed.link(), url);
    }
}
