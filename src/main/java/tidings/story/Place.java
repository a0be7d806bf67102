package tidings.story;

import tidings.article.StoredArticle;

/** Where an article would go if it came now. */
public sealed interface Place {
    /** It is stored. */
    record Known(StoredArticle article) implements Place {}

    /** Another outlet has the same words. */
    record Copy(StoredArticle of) implements Place {}

    /** It tells on of a story that is stored. */
    record Continues(Story story) implements Place {}

    /** It begins a story. */
    record New() implements Place {}
}
