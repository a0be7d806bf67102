package tidings;

import java.time.Clock;
import tidings.article.PrivateArticles;
import tidings.chat.Feature;
import tidings.chat.Rights;
import tidings.message.Doorbell;
import tidings.source.OperatorTroubles;
import tidings.source.SourceTroubles;
import tidings.source.SourcesFeature;
import tidings.store.Database;
import tidings.store.SqliteChats;
import tidings.store.SqliteOutbox;
import tidings.store.SqliteOutlets;

/** The sources of chats, wired. */
record SourceSetup(Settings settings, Database database, FeedSetup feeds, Clock clock) {
    Feature feature(PrivateArticles kept, Rights rights) {
        return new SourcesFeature(
                feeds.chatFeeds(),
                address -> feeds.quickDiscovery().find(address),
                new SqliteOutlets(database),
                kept,
                rights,
                settings.number(Setting.SOURCES_FEEDS, 0));
    }

    /** Tells the operators what became of the feeds for all, each time it is run. */
    OperatorTroubles operatorTroubles(Doorbell doorbell) {
        return new OperatorTroubles(
                feeds.feeds(),
                TelegramSetup.operators(settings),
                new SqliteChats(database)::chat,
                new SqliteOutbox(database, doorbell, clock),
                clock);
    }

    /** Tells chats what became of their feeds, each time it is run. */
    SourceTroubles troubles(Doorbell doorbell) {
        SqliteChats chats = new SqliteChats(database);
        return new SourceTroubles(feeds.chatFeeds(), chats::chat, new SqliteOutbox(database, doorbell, clock), clock);
    }
}
