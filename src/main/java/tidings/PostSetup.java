package tidings;

import tidings.article.Articles;
import tidings.article.PrivateArticles;
import tidings.chat.DigestFeature;
import tidings.chat.Feature;
import tidings.digest.Digests;
import tidings.post.SentFeature;
import tidings.post.SentNews;
import tidings.store.Database;
import tidings.store.SqlitePrivateArticles;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;

/** Reading what people send, wired. */
final class PostSetup {
    private final SentNews news;
    private final PrivateArticles kept;
    private final SentFeature.Shelf shelf;
    private final Digests digests;

    PostSetup(Settings settings, Database database, Articles articles, FeedSetup feeds, Digests digests) {
        this.news = new SentNews(feeds.polite(), new ProfileDetector());
        this.kept = new SqlitePrivateArticles(database, new LuceneAnalysis(), settings.number(Setting.SOURCES_KEPT, 1));
        this.shelf = new SentFeature.Shelf(
                kept, articles, settings.choice(Setting.SOURCES_PRIVATE, Private.class) == Private.TRUE);
        this.digests = digests;
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
}
