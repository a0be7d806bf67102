package tidings.feed;

import java.util.List;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.StoredArticle;

/** Where the articles of a feed go: to all where the operator has it, or else to the chats that asked for it. */
@FunctionalInterface
public interface Shelves {
    Articles of(Feed feed);

    /** What chats had for themselves becomes news for all as soon as the operator has the feed. */
    static Shelves of(Articles everyones, ChatFeeds chats) {
        return feed -> {
            if (feed.state() != Feed.State.ON) {
                return chats.articles(feed);
            }
            publish(feed, everyones, chats);
            return everyones;
        };
    }

    /** May be stopped anywhere: what was not cleared is handed in again, and is known then. */
    private static void publish(Feed feed, Articles everyones, ChatFeeds chats) {
        List<Article> own = chats.articles(feed).newest(Integer.MAX_VALUE).stream()
                .map(StoredArticle::article)
                .map(Shelves::ofFeed)
                .toList();
        if (!own.isEmpty()) {
            everyones.add(own.reversed());
            chats.clear(feed);
        }
    }

    private static Article ofFeed(Article article) {
        return new Article(
                article.url(),
                article.title(),
                article.text(),
                article.published(),
                article.source(),
                article.language(),
                Origin.FEED);
    }
}
