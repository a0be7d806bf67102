package tidings;

import java.util.List;
import tidings.article.Article;
import tidings.article.PrivateArticles;
import tidings.article.StoredArticle;
import tidings.chat.Chat;
import tidings.store.SqliteChats;

/** What is sent in a terminal, kept until the conversation ends: its chat is in the store as long as it keeps anything. */
final class ConsoleShelf implements PrivateArticles {
    private final PrivateArticles kept;
    private final SqliteChats chats;
    private final Chat chat;

    ConsoleShelf(PrivateArticles kept, SqliteChats chats, Chat chat) {
        this.kept = kept;
        this.chats = chats;
        this.chat = chat;
    }

    @Override
    public Kept keep(long id, Article article) {
        chats.meetUnreachable(chat);
        return kept.keep(id, article);
    }

    @Override
    public List<StoredArticle> of(long id) {
        return kept.of(id);
    }

    @Override
    public void forget(long id, long article) {
        kept.forget(id, article);
    }

    /** Forgets all of it, and what a conversation has left that was cut off. */
    void empty() {
        if (chats.chat(chat.id()).isPresent()) {
            chats.forget(chat.id());
        }
    }
}
