package tidings;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tidings.alert.AlertEngine;
import tidings.alert.AlertTimes;
import tidings.alert.FollowedTopics;
import tidings.alert.Nearness;
import tidings.alert.Rehearsals;
import tidings.alert.Subscriptions;
import tidings.alert.TopicMatching;
import tidings.chat.Charts;
import tidings.chat.Phrases;
import tidings.chat.Topics;
import tidings.console.ConsoleTopics;
import tidings.digest.Digests;
import tidings.follow.AlertFeature;
import tidings.follow.AlertMessages;
import tidings.follow.FollowFeature;
import tidings.follow.FollowingFeature;
import tidings.follow.NotNowFeature;
import tidings.follow.ThreadNotices;
import tidings.follow.WhenFeature;
import tidings.follow.WithoutAlerts;
import tidings.message.Doorbell;
import tidings.store.Database;
import tidings.store.SqliteAlerts;
import tidings.store.SqliteArrivals;
import tidings.store.SqliteChats;
import tidings.store.SqliteLostThreads;
import tidings.store.SqliteOutbox;
import tidings.store.SqlitePackedTopics;
import tidings.store.SqliteRarity;
import tidings.store.SqliteStories;
import tidings.store.SqliteSubscriptions;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** Following topics: its parts, wired. */
final class AlertSetup {
    private final Settings settings;
    private final Database database;
    private final Clock clock;
    private final SqliteChats chats;
    private final SqliteAlerts alerts;
    private final SqliteStories stories;
    private final FollowedTopics topics;
    private final Rehearsals rehearsals;
    private final int limit;
    private final FollowFeature follow;

    AlertSetup(
            Settings settings,
            Database database,
            TextAnalysis analysis,
            Nearness nearness,
            AnswerSetup answers,
            Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        chats = new SqliteChats(database);
        alerts = new SqliteAlerts(database);
        stories = new SqliteStories(database, analysis);
        TopicMatching matching =
                new TopicMatching(languages(), analysis, answers.dictionary(), new SqliteRarity(database), nearness);
        topics = new FollowedTopics(new SqliteSubscriptions(database), new SqlitePackedTopics(database), matching);
        rehearsals = new Rehearsals(answers.plain(), answers.searcher(), stories, matching, clock);
        limit = settings.number(Setting.ALERT_TOPICS, 1);
        follow = new FollowFeature(topics, rehearsals, chats, limit);
    }

    /** A topic is read in the languages of the interface, and letter by letter for all others. */
    private static Set<Language> languages() {
        Set<Language> languages = new HashSet<>(Phrases.LANGUAGES);
        languages.add(Language.UNKNOWN);
        return languages;
    }

    Subscriptions topics() {
        return topics;
    }

    Extras extras() {
        return new Extras(
                digest -> List.of(
                        follow,
                        new FollowingFeature(topics, chats),
                        new WhenFeature(topics),
                        new NotNowFeature(topics),
                        new AlertFeature(alerts, topics, chats, digest, rehearsals)),
                List.of(follow),
                Charts.NONE);
    }

    /** The same where nobody can be alerted: what is followed is forgotten with the conversation. */
    Extras console(Topics asked) {
        ConsoleTopics here = new ConsoleTopics();
        FollowFeature followHere = new FollowFeature(here, rehearsals, asked, limit);
        return new Extras(
                digest -> List.of(
                        new WithoutAlerts(followHere),
                        new WithoutAlerts(new FollowingFeature(here, asked)),
                        new WhenFeature(here),
                        new NotNowFeature(here)),
                List.of(followHere),
                Charts.NONE);
    }

    /** Tells groups which of their forum topics are gone, each time it is run. */
    Runnable threadNotices(Doorbell doorbell) {
        return new ThreadNotices(new SqliteLostThreads(database), chats, new SqliteOutbox(database, doorbell, clock));
    }

    /** The engine, not running yet; it rings when it filed something. */
    AlertEngine engine(Digests digests, Doorbell doorbell) {
        AlertTimes times = new AlertTimes(
                Duration.ofHours(settings.number(Setting.ALERT_NEWS, 1)),
                Duration.ofHours(settings.number(Setting.ALERT_STALE, 1)),
                Duration.ofHours(settings.number(Setting.ALERT_UPDATES, 1)));
        return new AlertEngine(
                topics,
                new SqliteArrivals(database),
                alerts,
                stories,
                new AlertMessages(chats, digests, stories, settings.number(Setting.ALERT_OUTLETS, 0)),
                new SqliteOutbox(database, doorbell, clock),
                times,
                clock);
    }
}
