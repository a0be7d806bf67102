package tidings;

import java.time.Clock;
import tidings.chat.Feature;
import tidings.chat.Newcomers;
import tidings.chat.OperatorFeature;
import tidings.chat.Rights;
import tidings.chat.ShareAction;
import tidings.digest.DigestLength;
import tidings.message.Doorbell;
import tidings.store.Database;
import tidings.store.SqliteBroadcasts;
import tidings.store.SqliteChats;
import tidings.store.SqliteFigures;
import tidings.store.SqliteInbox;
import tidings.store.SqliteOutbox;
import tidings.store.SqliteTellings;
import tidings.telegram.Health;
import tidings.telegram.Stores;
import tidings.telegram.TelegramBot;
import tidings.telegram.TelegramMembers;
import tidings.telegram.TelegramSettings;

/** The bot on Telegram, wired; it fetches what people send it by the same pace as the feeds. */
record BotSetup(Settings settings, Database database, Doorbell doorbell, Clock clock) {
    TelegramBot bot(TelegramSettings telegram, ChatSetup talk, FeedSetup feeds, AlertSetup alerts) {
        SqliteChats chats = new SqliteChats(database);
        Health health = new Health();
        Rights rights = new Rights(new TelegramMembers(telegram), telegram.operators());
        PostSetup posts = new PostSetup(
                settings, database, talk.articles(), feeds, talk.answers().digests(), clock);
        Extras extras = alerts.extras()
                .and(new SourceSetup(settings, database, feeds, clock).feature(posts.kept(), rights))
                .and(posts::feature)
                .and(operator(health))
                .and(new ShareAction())
                .with(new ChartSetup());
        ChatSetup.Memory memory = new ChatSetup.Memory(chats, chats, new SqliteTellings(database, clock));
        return new TelegramBot(telegram, talk.shared(memory, rights, extras), stores(chats), health, clock);
    }

    private Feature operator(Health health) {
        return new OperatorFeature(
                new SqliteFigures(database),
                new SqliteBroadcasts(database, doorbell, clock),
                ModelSetup.cost(settings, database),
                health::heard);
    }

    private Stores stores(SqliteChats chats) {
        DigestLength usual = settings.choice(Setting.DIGEST_LENGTH, DigestLength.class);
        return new Stores(
                new SqliteInbox(database, doorbell, clock),
                new SqliteOutbox(database, doorbell, clock),
                new Newcomers(chats, usual.lines()),
                doorbell);
    }
}
