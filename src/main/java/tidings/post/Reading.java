package tidings.post;

import tidings.article.Article;

/** What was found where a person pointed at. */
sealed interface Reading {
    /**
     * An article.
     *
     * @param isPublic whether everyone can read it there
     */
    record Read(Article article, boolean isPublic) implements Reading {}

    record Unread(Reason reason) implements Reading {}

    /** Why there is no article; each has the phrase {@code sent.<name>}. */
    enum Reason {
        /** The address leads into a network that is not public, or is none. */
        REFUSED,
        ROBOTS,
        TOO_LARGE,
        SLOW,
        MISSING,
        UNREACHABLE,
        NOT_A_PAGE,
        NO_ARTICLE
    }
}
