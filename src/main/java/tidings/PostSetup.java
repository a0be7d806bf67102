package tidings;

import java.time.Clock;
import tidings.article.Articles;
import tidings.article.PrivateArticles;
import tidings.chat.Chat;
import tidings.chat.DigestFeature;
import tidings.chat.Feature;
import tidings.digest.Digests;
import tidings.post.SentFeature;
import tidings.post.SentNews;
import tidings.store.Database;
import tidings.store.SqliteChats;
import tidings.store.SqlitePrivateArticles;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;

/** Reading what people send, wired. */
final class PostSetup {
    private final SentNews news;
    private final PrivateArticles kept;
    private final SentFeature.Shelf shelf;
    private final Digests digests;
    private final Articles articles;
    private final SqliteChats chats;

    PostSetup(Settings settings, Database database, Articles articles, FeedSetup feeds, Digests digests, Clock clock) {
        this.news = new SentNews(feeds.polite(), new ProfileDetector(), clock);
        this.kept = new SqlitePrivateArticles(
                database, new LuceneAnalysis(), clock, settings.number(Setting.SOURCES_KEPT, 1));
        this.shelf = new SentFeature.Shelf(
                kept, articles, settings.choice(Setting.SOURCES_PRIVATE, Private.class) == Private.TRUE);
        this.digests = digests;
        this.articles = articles;
        this.chats = new SqliteChats(database);
    }

    /** Whether what people send stays with them. */
    private enum Private {
        TRUE,
        FALSE
    }

    PrivateArticles kept() {
        return kept;
    }

    Feature feature(DigestFeature topics) {
        return new SentFeature(news, shelf, digests, topics);
    }

    /** What is sent in a terminal; private in any case, since who tries something publishes nothing. */
    ConsoleShelf shelf(Chat console) {
        return new ConsoleShelf(kept, chats, console);
    }

    Feature feature(DigestFeature topics, ConsoleShelf console) {
        return new SentFeature(news, new SentFeature.Shelf(console, articles, true), digests, topics);
    }
}
