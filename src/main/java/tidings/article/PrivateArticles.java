package tidings.article;

import java.util.List;

/**
 * The articles that chats keep for themselves. They stand beside {@link Articles} and never among them: whoever does not
 * name the chat cannot come across them.
 */
public interface PrivateArticles {
    /**
     * Keeps an article for this chat alone; one with the same url takes the place of the earlier, and where there are too
     * many those that were kept first go. An article that is public already is not kept again.
     *
     * @param chat a chat that is known
     */
    Kept keep(long chat, Article article);

    /** What the chat keeps and is not public, the last first. */
    List<StoredArticle> of(long chat);

    /** Keeps an article no longer; does nothing where the chat has none of this id. */
    void forget(long chat, long id);

    /** What became of an article that was to be kept. */
    sealed interface Kept {
        record Privately(long id) implements Kept {}

        /** An article with this url is public. */
        record Publicly(long id) implements Kept {}
    }
}
