package tidings.feed;

import tidings.article.Article;

/**
 * The article that an item has already.
 *
 * @param isStandIn whether its text is only what the feed said while its page could not be had
 */
record Earlier(Article article, boolean isStandIn) {
    /** Whether it tells more than the feed does, in the name of the same outlet. */
    boolean hasMoreThan(Told told, String outlet) {
        return !isStandIn
                && !told.isForeign()
                && article.source().equals(outlet)
                && article.text().length() > told.text().length();
    }
}
